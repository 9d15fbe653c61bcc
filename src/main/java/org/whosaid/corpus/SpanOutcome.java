package org.whosaid.corpus;

import java.util.Optional;
import org.whosaid.text.Span;

/**
 * What became of one verbatim span of the gold, or of one that a system gave beyond it.
 *
 * @param article name of the article
 * @param span the span, trimmed
 * @param gold the attribution it belongs to; empty for a span that the gold does not have
 * @param given the quote that was found for it; empty if none was
 * @param right whether the speaker is right
 */
public record SpanOutcome(
    String article,
    Span span,
    Optional<GoldRelation> gold,
    Optional<PredictedQuote> given,
    boolean right) {}
