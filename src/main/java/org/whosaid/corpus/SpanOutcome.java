package org.whosaid.corpus;

import java.util.Optional;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/**
 * What became of one verbatim span of the gold, or of one that a system gave beyond it.
 *
 * @param article name of the article
 * @param span the span, trimmed
 * @param type direct if all of the gold content is verbatim; mixed for a span beyond the gold
 * @param gold the attribution it belongs to; empty for a span that the gold does not have
 * @param pronoun whether the gold source is a pronoun or missing
 * @param given the quote that was found for it; empty if none was
 * @param sourceFound whether the words that name the speaker were found
 * @param right whether the speaker is right
 */
public record SpanOutcome(
    String article,
    Span span,
    QuoteType type,
    Optional<GoldRelation> gold,
    boolean pronoun,
    Optional<PredictedQuote> given,
    boolean sourceFound,
    boolean right) {

  /** Whether a speaker is asked for here. */
  boolean isAsked() {
    return gold.isPresent() && gold.get().isTold();
  }

  /** What went wrong; empty if nothing did, or no speaker is asked for. */
  Optional<ErrorClass> error() {
    if (gold.isEmpty()) {
      return Optional.of(ErrorClass.NOT_SPEECH);
    }
    if (right || !isAsked()) {
      return Optional.empty();
    }
    if (given.isEmpty()) {
      return Optional.of(ErrorClass.MISSED);
    }
    if (given.get().speaker().isEmpty() && given.get().source().isEmpty()) {
      return Optional.of(ErrorClass.NOBODY_NAMED);
    }
    if (!sourceFound) {
      return Optional.of(ErrorClass.WRONG_SOURCE);
    }
    return Optional.of(pronoun ? ErrorClass.WRONG_PRONOUN : ErrorClass.WRONG_NAME);
  }
}
