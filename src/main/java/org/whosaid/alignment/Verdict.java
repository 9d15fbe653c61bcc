package org.whosaid.alignment;

import java.util.Locale;

/** How the words of a statement stand to the words of an original. */
public enum Verdict {
  /** The same words, whatever the case, punctuation and spelling of numbers. */
  VERBATIM,
  /** A part of it, or several parts in order with an ellipsis, nothing changed within them. */
  PARTIAL,
  /** Words changed, added or dropped. */
  ALTERED,
  /** Other words. */
  UNLIKE;

  /** The name in records: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
