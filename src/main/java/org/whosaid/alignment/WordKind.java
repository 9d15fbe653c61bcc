package org.whosaid.alignment;

import java.util.Locale;

/** What a word is, as far as its exchange may turn the meaning of a statement. */
public enum WordKind {
  /** {@code troops}: carries content, no flag of its own. */
  CONTENT,
  /** {@code the}, {@code it}, {@code was}: found in any statement. */
  FUNCTION,
  /** {@code not}, {@code never}. */
  NEGATION,
  /** {@code 25}, {@code five million}. */
  NUMBER,
  /** {@code Monday}, {@code June}, {@code 2024}. */
  DATE,
  /** {@code Macron}, where the capital letter gives it away. */
  NAME,
  /** {@code may}, {@code will}. */
  MODAL,
  /** {@code all}, {@code some}. */
  QUANTIFIER;

  /** Whether a change of such a word is flagged. */
  public boolean isFlagged() {
    return this != CONTENT && this != FUNCTION;
  }

  /** The name in records: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
