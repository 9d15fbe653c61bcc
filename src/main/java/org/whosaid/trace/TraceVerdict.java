package org.whosaid.trace;

import java.util.Locale;

/** What became of a statement on its way. */
public enum TraceVerdict {
  /** The same words. */
  VERBATIM,
  /** A part of what was said, or several parts in order with an ellipsis. */
  PARTIAL,
  /** Words changed, added or dropped. */
  ALTERED,
  /** It matches indirect speech, or shares the content words of what was said. */
  REPORTED,
  /** Said by somebody else than asked for, or said to be by different people. */
  ANOTHER_SPEAKER;

  /** The name in records: {@code another speaker}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
