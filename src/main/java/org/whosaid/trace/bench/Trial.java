package org.whosaid.trace.bench;

import org.whosaid.trace.TraceQuery;

/**
 * One question with its answer.
 *
 * @param kind what was done to the quote
 * @param query the question
 * @param source the quote the statement was made of
 */
record Trial(TrialKind kind, TraceQuery query, RealQuote source) {}
