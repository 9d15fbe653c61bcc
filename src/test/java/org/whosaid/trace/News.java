package org.whosaid.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/** Extractions made of marked articles: what stands between angle brackets was said. */
final class News {

  static final Extraction.Maker MAKER = new Extraction.Maker("test", "none");

  private News() {}

  /** {@code article("a1", "2024-06-03", "Ann Lee", "\"<We won>,\" Lee said.")}. */
  static Extraction article(String id, String published, String speaker, String marked) {
    return article(id, published, speaker, QuoteType.DIRECT, marked);
  }

  static Extraction article(
      String id, String published, String speaker, QuoteType type, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '<') {
        open = text.length();
      } else if (c == '>') {
        spans.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    Article article =
        Article.builder()
            .id(id)
            .title("Title of " + id)
            .publisher("The " + id.charAt(0) + " Post")
            .published(published.isEmpty() ? null : published)
            .text(text.toString())
            .build();
    List<Speaker> speakers =
        speaker.isEmpty()
            ? List.of()
            : List.of(
                new Speaker(
                    "s1", speaker, SpeakerKind.PERSON, Optional.empty(), List.of(), List.of()));
    List<Quote> quotes = new ArrayList<>();
    for (Span span : spans) {
      quotes.add(
          Quote.in(article, List.of(span))
              .id("q" + (quotes.size() + 1))
              .type(type)
              .quotedSpans(type == QuoteType.INDIRECT ? List.of() : List.of(span))
              .speakers(speakers)
              .confidence(0.9)
              .build());
    }
    return new Extraction(article, article.title(), speakers, quotes, 0, MAKER);
  }
}
