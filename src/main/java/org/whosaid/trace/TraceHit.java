package org.whosaid.trace;

import java.util.List;
import java.util.Optional;
import org.whosaid.alignment.Alignment;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;

/**
 * An utterance that a statement goes back to, gathered from all articles that have it.
 *
 * @param verdict what became of the statement on its way
 * @param wording how its words stand to the original's, whoever said them; never {@link
 *     TraceVerdict#ANOTHER_SPEAKER}
 * @param score how much of the words is shared, from 0 to 1
 * @param alignment the statement laid beside {@code quote}'s text, which its places count in
 * @param quote the record that fits best
 * @param source the article and the maker of that record, with this one quote
 * @param paragraphs the paragraphs that the quote stands in
 * @param articles how many articles have the utterance
 * @param publishers how many publishers, as far as known
 * @param first the earliest occurrence, if any article is dated
 * @param longest the fullest form
 * @param variants the different wordings, the fullest first, without {@code longest}
 * @param conflict the names of those it is said to be by, where articles disagree; else empty
 * @param occurrences where it stands, earliest first, undated last; at most {@link #MOST}
 */
public record TraceHit(
    TraceVerdict verdict,
    TraceVerdict wording,
    double score,
    Alignment alignment,
    Quote quote,
    Extraction source,
    List<String> paragraphs,
    int articles,
    int publishers,
    Optional<Occurrence> first,
    String longest,
    List<String> variants,
    List<String> conflict,
    List<Occurrence> occurrences) {

  /** The most occurrences that a hit lists. */
  public static final int MOST = 50;

  public TraceHit {
    paragraphs = List.copyOf(paragraphs);
    variants = List.copyOf(variants);
    conflict = List.copyOf(conflict);
    occurrences = List.copyOf(occurrences);
  }
}
