package org.whosaid.output;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.text.Span;

/**
 * A quote and all its places in the text.
 *
 * @param reach from the first to the last character that has to do with it
 */
record MarkedQuote(Quote quote, Span reach) {

  MarkedQuote(Quote quote) {
    this(quote, places(quote).reduce(quote.spans().get(0), Span::hull));
  }

  /** Adds where within {@code paragraph} one of its places begins or ends. */
  void cut(Span paragraph, Set<Integer> cuts) {
    places(quote)
        .flatMap(span -> Stream.of(span.begin(), span.end()))
        .filter(cut -> cut > paragraph.begin() && cut < paragraph.end())
        .forEach(cuts::add);
  }

  boolean says(Span piece) {
    return quote.spans().stream().anyMatch(span -> span.contains(piece));
  }

  boolean saysVerbatim(Span piece) {
    return says(piece) && quote.quotedSpans().stream().anyMatch(span -> span.contains(piece));
  }

  boolean hasCue(Span piece) {
    return places(quote.cue()).anyMatch(span -> span.contains(piece));
  }

  boolean hasSource(Span piece) {
    return places(quote.source()).anyMatch(span -> span.contains(piece));
  }

  private static Stream<Span> places(Quote quote) {
    return Stream.of(
            quote.spans().stream(),
            quote.quotedSpans().stream(),
            places(quote.cue()),
            places(quote.source()))
        .flatMap(places -> places);
  }

  private static Stream<Span> places(Optional<Phrase> phrase) {
    return phrase.stream().map(Phrase::span);
  }
}
