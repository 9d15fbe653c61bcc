package org.whosaid.corpus;

import java.util.List;
import java.util.Optional;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Span;

/**
 * What a system says about one quote, as far as it is scored.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}; empty where it is not told
 * @param spans all that was said, in UTF-16 code units
 * @param quotedSpans the verbatim parts
 * @param source the words that name the speaker
 * @param speaker the speaker's name; empty text for a speaker without one
 * @param confidence how sure the system is, from 0 to 1; 1 where it does not tell
 */
public record PredictedQuote(
    String type,
    List<Span> spans,
    List<Span> quotedSpans,
    Optional<Span> source,
    Optional<String> speaker,
    double confidence) {

  public PredictedQuote {
    spans = List.copyOf(spans);
    quotedSpans = List.copyOf(quotedSpans);
  }

  /** A quote that whosaid found. */
  public static PredictedQuote of(Quote quote) {
    return new PredictedQuote(
        quote.type().label(),
        quote.spans(),
        quote.quotedSpans(),
        quote.source().map(Phrase::span),
        quote.speaker().map(Speaker::name),
        quote.confidence());
  }

  /** All that was said; the verbatim parts where that is all there is. */
  List<Span> content() {
    return spans.isEmpty() ? quotedSpans : spans;
  }
}
