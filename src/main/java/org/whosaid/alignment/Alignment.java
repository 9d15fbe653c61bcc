package org.whosaid.alignment;

import java.util.List;
import org.whosaid.text.Span;

/**
 * A statement laid beside an original, word by word.
 *
 * @param verdict how they stand to each other
 * @param score the weight of the shared words in all that was compared, from 0 to 1; content words
 *     weigh twice
 * @param matched how many words are shared
 * @param matchedContent how many of them are more than function words
 * @param part the part of the original that the statement covers, in UTF-16 code units
 * @param changes where they differ, in order; what lies outside {@code part} and what an ellipsis
 *     stands for is no change
 */
public record Alignment(
    Verdict verdict,
    double score,
    int matched,
    int matchedContent,
    Span part,
    List<Change> changes) {

  public Alignment {
    changes = List.copyOf(changes);
  }

  /** Whether a change of that kind of word is flagged. */
  public boolean flags(WordKind kind) {
    return changes.stream().anyMatch(change -> change.flags().contains(kind));
  }
}
