package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/** What is true of every extraction, whatever the article. */
public final class Invariants {

  private final String text;
  private final Extraction extraction;

  private Invariants(Article article, Extraction extraction) {
    this.text = article.text();
    this.extraction = extraction;
  }

  /** Fails if {@code extraction} cannot have come from {@code article}. */
  public static void check(Article article, Extraction extraction) {
    assertThat(extraction.article()).isSameAs(article);
    Invariants invariants = new Invariants(article, extraction);
    invariants.checkSpeakers();
    invariants.checkOrder();
    extraction.quotes().forEach(invariants::check);
  }

  /** Fails if two extractions of one article differ. */
  public static void checkSame(Extraction one, Extraction other) {
    assertThat(other.quotes()).isEqualTo(one.quotes());
    assertThat(other).isEqualTo(one);
  }

  private void checkSpeakers() {
    List<Speaker> speakers = extraction.speakers();
    assertThat(speakers).extracting(Speaker::id).doesNotHaveDuplicates();
    for (Speaker speaker : speakers) {
      assertThat(speaker.name()).as(speaker.id()).isNotBlank().doesNotContain("\n", "\r", "\t");
      assertThat(speaker.aliases()).as(speaker.name()).allSatisfy(a -> assertThat(a).isNotBlank());
      assertThat(speaker.mentions()).as(speaker.name()).isSorted();
      speaker.mentions().forEach(this::checkPlace);
    }
    Set<Speaker> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Quote quote : extraction.quotes()) {
      speaking.addAll(quote.speakers());
      quote.via().ifPresent(speaking::add);
    }
    assertThat(Set.copyOf(speakers))
        .as("speakers, against those who speak")
        .isEqualTo(Set.copyOf(speaking));
  }

  private void checkOrder() {
    assertThat(extraction.quotes()).extracting(Quote::id).doesNotHaveDuplicates();
    assertThat(extraction.quotes()).extracting(quote -> quote.spans().get(0).begin()).isSorted();
    assertThat(extraction.quotes()).extracting(Quote::paragraph).isSorted();
  }

  private void check(Quote quote) {
    quote.spans().forEach(this::checkPlace);
    quote.quotedSpans().forEach(this::checkPlace);
    assertThat(quote.text()).as(quote.id()).isEqualTo(joined(quote.spans()));
    Span hull = quote.spans().get(0).hull(quote.spans().get(quote.spans().size() - 1));
    assertThat(quote.quotedSpans()).as(quote.id()).allMatch(hull::contains);
    assertThat(quote.quotedSpans().isEmpty())
        .as("%s is %s", quote.id(), quote.type())
        .isEqualTo(quote.type() == QuoteType.INDIRECT);
    quote.cue().ifPresent(this::check);
    quote.source().ifPresent(this::check);
    assertThat(quote.confidence()).as(quote.id()).isBetween(0.0, 1.0);
    assertThat(quote.paragraph()).as(quote.id()).isNotNegative();
    assertThat(quote.evidence()).as(quote.id()).allSatisfy(e -> assertThat(e).isNotBlank());
  }

  private void check(Phrase phrase) {
    checkPlace(phrase.span());
    assertThat(phrase.text()).isEqualTo(phrase.span().in(text));
  }

  /** Inside the text, not empty, no white space at its ends, no character cut in two. */
  private void checkPlace(Span span) {
    assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
    assertThat(span.length()).as("length of %s", span).isPositive();
    String words = span.in(text);
    assertThat(words).as(span.toString()).isEqualTo(words.strip());
    assertThat(cutsCharacter(span.begin())).as("begin of %s", span).isFalse();
    assertThat(cutsCharacter(span.end())).as("end of %s", span).isFalse();
  }

  private boolean cutsCharacter(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private String joined(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }
}
