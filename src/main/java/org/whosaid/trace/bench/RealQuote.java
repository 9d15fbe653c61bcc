package org.whosaid.trace.bench;

import org.whosaid.alignment.Wording;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;

/**
 * A quote of a real article.
 *
 * @param source the article's extraction
 * @param quote the quote
 * @param wording its words
 */
record RealQuote(Extraction source, Quote quote, Wording wording) {

  static RealQuote of(Extraction source, Quote quote) {
    return new RealQuote(source, quote, Wording.of(quote.text()));
  }

  /** Names the quote among all. */
  String key() {
    return source.article().id() + " " + quote.id();
  }
}
