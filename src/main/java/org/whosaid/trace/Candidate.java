package org.whosaid.trace;

import java.util.OptionalLong;
import org.whosaid.alignment.Wording;
import org.whosaid.quote.QuoteType;

/**
 * A quote of the index that may be what a statement goes back to.
 *
 * @param document its number in the index
 * @param articleDocument the number of its article
 * @param place its place among the article's quotes
 * @param wording its words
 * @param type its type
 * @param speakers who said it
 * @param publisher the article's publisher, empty if not known
 * @param day the day of publication, counted from 1970
 */
record Candidate(
    int document,
    int articleDocument,
    int place,
    Wording wording,
    QuoteType type,
    SpeakerNames speakers,
    String publisher,
    OptionalLong day) {}
