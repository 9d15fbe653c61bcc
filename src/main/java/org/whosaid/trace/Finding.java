package org.whosaid.trace;

import org.whosaid.alignment.Alignment;

/**
 * A candidate that was judged to be what a statement goes back to.
 *
 * @param candidate the quote
 * @param alignment the statement laid beside it
 * @param wording how the statement's words stand to it
 * @param score how much is shared, from 0 to 1
 * @param evidence what the shared words prove, in bits
 * @param asked whether it is by the one asked for, or nobody was asked for
 */
record Finding(
    Candidate candidate,
    Alignment alignment,
    TraceVerdict wording,
    double score,
    double evidence,
    boolean asked) {}
