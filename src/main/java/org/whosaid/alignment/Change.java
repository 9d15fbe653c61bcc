package org.whosaid.alignment;

import java.util.Locale;
import java.util.Set;
import org.whosaid.quote.Phrase;

/**
 * One place where a statement departs from the original.
 *
 * <p>{@code I [-don't-] see it, except {+only+} in words}: {@code don't} was dropped, which is
 * flagged as a negation, and {@code only} was added.
 *
 * @param kind dropped, added or swapped
 * @param original the words of the original; empty where words were added
 * @param statement the words of the statement; empty where words were dropped
 * @param flags the kinds of words lost or won that may turn the meaning
 */
public record Change(Kind kind, Phrase original, Phrase statement, Set<WordKind> flags) {

  /** What was done to the words. */
  public enum Kind {
    DROPPED,
    ADDED,
    SWAPPED;

    /** The name in records: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Change {
    flags = Set.copyOf(flags);
  }
}
