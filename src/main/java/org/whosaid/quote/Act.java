package org.whosaid.quote;

/** What kind of thing is reported. */
public enum Act {
  /** Said or written: {@code said}, {@code wrote}, {@code according to}. */
  STATEMENT,
  /** Decided by somebody with the power to: {@code ruled}, {@code ordered}, {@code voted to}. */
  DECISION,
  /** Shown by a report, a poll, a record: {@code the figures show}. */
  EVIDENCE,
  /** Held but not claimed to be said: {@code believes}, {@code wants}, {@code plans}. */
  ATTITUDE;

  /** The name in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
