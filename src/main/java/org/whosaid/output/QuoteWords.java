package org.whosaid.output;

import java.util.stream.Collectors;
import org.whosaid.quote.Act;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;

/** A quote's properties in words for readers. */
final class QuoteWords {

  private QuoteWords() {}

  /** Such as {@code Ann Lee}, {@code Ann Lee and Bob Ray} or {@code nobody named}. */
  static String speaker(Quote quote) {
    if (quote.speaker().isPresent()) {
      return quote.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and "));
    }
    return quote.source().map(Phrase::text).map(s -> s + " (not named)").orElse("nobody named");
  }

  /** Such as {@code direct} or {@code indirect decision}. */
  static String kind(Quote quote) {
    return quote.act() == Act.STATEMENT
        ? quote.type().label()
        : quote.type().label() + " " + quote.act().label();
  }

  /** Such as {@code 98 %, sure}. */
  static String sureness(Quote quote) {
    return percent(quote) + " %, " + Certainty.of(quote).label();
  }

  static long percent(Quote quote) {
    return Math.round(quote.confidence() * 100);
  }

  /** Such as {@code 1 quote} and {@code 3 quotes}. */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
