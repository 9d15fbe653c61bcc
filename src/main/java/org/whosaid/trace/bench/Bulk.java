package org.whosaid.trace.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.whosaid.alignment.Word;
import org.whosaid.alignment.WordKind;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * Articles that nobody wrote: each quote is a real one in which two words of five, evenly spread,
 * were exchanged for words from other real quotes (function words for function words), said by the
 * speaker of another real quote. So they are about as long, as common and as repetitive as real
 * ones, and near to them, but no run of more than four words is left. For one thread.
 */
final class Bulk {

  private static final int QUOTES = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
  private static final int DAYS = 8000;
  private static final int PUBLISHERS = 40;

  private final List<RealQuote> real;
  private final Random random;
  private final List<String> contentWords = new ArrayList<>();
  private final List<String> functionWords = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private int made;

  Bulk(List<RealQuote> real, Random random) {
    this.real = real;
    this.random = random;
    for (RealQuote quote : real) {
      quote.quote().speaker().ifPresent(speakers::add);
      for (Word word : quote.wording().words()) {
        (word.kind() == WordKind.FUNCTION ? functionWords : contentWords)
            .add(word.span().in(quote.wording().text()));
      }
    }
  }

  /** All content words as often as they stand in the real quotes. */
  List<String> contentWords() {
    return contentWords;
  }

  /** The next article. */
  Extraction next() {
    String id = "varied-" + made++;
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<RealQuote> models = new ArrayList<>();
    Map<String, Speaker> present = new HashMap<>();
    for (int i = 0; i < QUOTES; i++) {
      RealQuote model = real.get(random.nextInt(real.size()));
      models.add(model);
      text.append('"');
      int begin = text.length();
      text.append(vary(model));
      spans.add(new Span(begin, text.length()));
      text.append("\" they said on the day.\n");
    }
    Article article =
        Article.builder()
            .id(id)
            .title("Varied news, number " + made)
            .publisher("Publisher " + random.nextInt(PUBLISHERS))
            .published(FIRST_DAY.plusDays(random.nextInt(DAYS)).toString())
            .text(text.toString())
            .build();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < QUOTES; i++) {
      Quote model = models.get(i).quote();
      quotes.add(
          Quote.in(article, List.of(spans.get(i)))
              .id("q" + (i + 1))
              .type(model.type())
              .act(model.act())
              .speakers(List.of(speaker(present)))
              .confidence(model.confidence())
              .evidence(model.evidence())
              .paragraph(i)
              .build());
    }
    return new Extraction(
        article,
        Optional.empty(),
        List.copyOf(present.values()),
        quotes,
        0,
        new Extraction.Maker("bench", "varied"));
  }

  private Speaker speaker(Map<String, Speaker> present) {
    Speaker model = speakers.get(random.nextInt(speakers.size()));
    return present.computeIfAbsent(
        model.name(),
        name ->
            new Speaker(
                "s" + (present.size() + 1),
                name,
                model.kind(),
                model.role(),
                model.aliases(),
                List.of()));
  }

  private String vary(RealQuote model) {
    List<Word> words = model.wording().words();
    StringBuilder text = new StringBuilder(model.wording().text());
    for (int group = (words.size() - 1) / 5; group >= 0; group--) {
      int size = Math.min(5, words.size() - 5 * group);
      int one = random.nextInt(size);
      int other = (one + 1 + random.nextInt(Math.max(1, size - 1))) % size;
      exchange(text, words.get(5 * group + Math.max(one, other)));
      if (one != other) {
        exchange(text, words.get(5 * group + Math.min(one, other)));
      }
    }
    return text.toString();
  }

  private void exchange(StringBuilder text, Word word) {
    List<String> from = word.kind() == WordKind.FUNCTION ? functionWords : contentWords;
    String other = from.get(random.nextInt(from.size()));
    for (int i = 0; i < 10 && other.equalsIgnoreCase(word.form()); i++) {
      other = from.get(random.nextInt(from.size()));
    }
    Span span = word.span();
    boolean joined = span.begin() > 0 && Character.isLetterOrDigit(text.charAt(span.begin() - 1));
    text.replace(span.begin(), span.end(), joined ? " " + other : other);
  }
}
