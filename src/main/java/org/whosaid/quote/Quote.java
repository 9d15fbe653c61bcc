package org.whosaid.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * Something somebody said, with the exact place of its words.
 *
 * <p>From {@code "I don't see it," said the President, "except in words."} comes one direct quote
 * of two spans, cue {@code said}, source {@code the President}, speaker Volodymyr Zelenskyy.
 *
 * @param id unique within the extraction: {@code q1}
 * @param type direct, indirect or mixed
 * @param act what kind of thing is reported
 * @param text the spans' words joined by a space
 * @param spans all that was said, in order, never empty, in UTF-16 code units
 * @param quotedSpans the verbatim parts, in order, without their marks
 * @param cue the words that report it
 * @param source the words that name the speaker, as widely as the noun phrase goes; empty where
 *     none do, as in a headline whose speaker only the article names
 * @param speaker who said it; empty where nobody can be named
 * @param speakers everybody who said it, {@code speaker} first, where {@code Burton and Nick
 *     replied}
 * @param via who passed it on, where {@code Sky reported that Johnson had said ...}
 * @param confidence calibrated probability that the speaker is right, from 0 to 1; without a
 *     speaker, that nobody can be named
 * @param evidence the strongest reasons for the speaker, in words
 * @param paragraph index of the paragraph it begins in, from 0
 * @param repeats the quote of the same article that this one repeats
 */
public record Quote(
    String id,
    QuoteType type,
    Act act,
    String text,
    List<Span> spans,
    List<Span> quotedSpans,
    Optional<Phrase> cue,
    Optional<Phrase> source,
    Optional<Speaker> speaker,
    List<Speaker> speakers,
    Optional<Speaker> via,
    double confidence,
    List<String> evidence,
    int paragraph,
    Optional<Repetition> repeats) {

  public Quote {
    spans = inOrder(id, "spans", spans);
    quotedSpans = inOrder(id, "quotedSpans", quotedSpans);
    speakers = List.copyOf(speakers);
    evidence = List.copyOf(evidence);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("quote " + id + " has no spans");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "quote " + id + ": confidence " + confidence + " must be between 0 and 1");
    }
    if (speaker.isPresent() != !speakers.isEmpty()
        || (speaker.isPresent() && !speakers.get(0).equals(speaker.get()))) {
      throw new IllegalArgumentException(
          "quote " + id + ": speakers " + speakers + " must begin with speaker " + speaker);
    }
  }

  private static List<Span> inOrder(String id, String what, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "quote " + id + ": " + what + " overlap or are out of order: " + spans);
      }
    }
    return List.copyOf(spans);
  }

  /** A quote of the given spans of {@code article}; everything else may be set or left out. */
  public static Builder in(Article article, List<Span> spans) {
    return new Builder(article, spans);
  }

  /** This quote as one that repeats another. */
  public Quote repeating(Repetition repetition) {
    return new Quote(
        id,
        type,
        act,
        text,
        spans,
        quotedSpans,
        cue,
        source,
        speaker,
        speakers,
        via,
        confidence,
        evidence,
        paragraph,
        Optional.of(repetition));
  }

  /** Collects the parts of a {@link Quote}. */
  public static final class Builder {

    private final String articleText;
    private final List<Span> spans;
    private String id = "q1";
    private QuoteType type = QuoteType.INDIRECT;
    private Act act = Act.STATEMENT;
    private List<Span> quotedSpans = List.of();
    private @Nullable Phrase cue;
    private @Nullable Phrase source;
    private List<Speaker> speakers = List.of();
    private @Nullable Speaker via;
    private double confidence;
    private List<String> evidence = List.of();
    private int paragraph;
    private @Nullable Repetition repeats;

    private Builder(Article article, List<Span> spans) {
      this.articleText = article.text();
      this.spans = List.copyOf(spans);
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder type(QuoteType type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    public Builder act(Act act) {
      this.act = Objects.requireNonNull(act, "act");
      return this;
    }

    public Builder quotedSpans(List<Span> quotedSpans) {
      this.quotedSpans = List.copyOf(quotedSpans);
      return this;
    }

    public Builder cue(@Nullable Span cue) {
      this.cue = cue == null ? null : Phrase.of(articleText, cue);
      return this;
    }

    public Builder source(@Nullable Span source) {
      this.source = source == null ? null : Phrase.of(articleText, source);
      return this;
    }

    /** Who said it, the main speaker first. */
    public Builder speakers(List<Speaker> speakers) {
      this.speakers = List.copyOf(speakers);
      return this;
    }

    public Builder via(@Nullable Speaker via) {
      this.via = via;
      return this;
    }

    public Builder confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    public Builder evidence(List<String> evidence) {
      this.evidence = List.copyOf(evidence);
      return this;
    }

    public Builder paragraph(int paragraph) {
      this.paragraph = paragraph;
      return this;
    }

    public Builder repeats(@Nullable Repetition repeats) {
      this.repeats = repeats;
      return this;
    }

    public Quote build() {
      String text = spans.stream().map(s -> s.in(articleText)).collect(Collectors.joining(" "));
      return new Quote(
          id,
          type,
          act,
          text,
          spans,
          quotedSpans,
          Optional.ofNullable(cue),
          Optional.ofNullable(source),
          speakers.stream().findFirst(),
          speakers,
          Optional.ofNullable(via),
          confidence,
          evidence,
          paragraph,
          Optional.ofNullable(repeats));
    }
  }
}
