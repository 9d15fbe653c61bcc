package org.whosaid.quote;

/**
 * How a quote repeats an earlier or fuller one of the same article.
 *
 * @param quote id of the quote that is repeated
 * @param verdict {@code verbatim}, {@code partial} or {@code altered}
 */
public record Repetition(String quote, String verdict) {}
