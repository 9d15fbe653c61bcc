package org.whosaid.output;

import org.whosaid.quote.Quote;

/** How far a reader should trust the speaker of a quote, in words. */
enum Certainty {
  SURE("sure"),
  FAIRLY_SURE("fairly sure"),
  UNCERTAIN("uncertain");

  private static final double SURE_FROM = 0.85;
  private static final double FAIRLY_SURE_FROM = 0.6;

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  static Certainty of(Quote quote) {
    if (quote.confidence() >= SURE_FROM) {
      return SURE;
    }
    return quote.confidence() >= FAIRLY_SURE_FROM ? FAIRLY_SURE : UNCERTAIN;
  }

  String label() {
    return label;
  }
}
