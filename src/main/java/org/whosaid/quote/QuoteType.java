package org.whosaid.quote;

/** How much of what was said stands in quotation marks. */
public enum QuoteType {
  /** All of it: {@code "We won," she said.} */
  DIRECT,
  /** None of it: {@code She said that they had won.} */
  INDIRECT,
  /** Parts of it: {@code She called it "a victory" for all.} */
  MIXED;

  /** The name in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
