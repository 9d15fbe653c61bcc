package org.whosaid.trace;

import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/** A number that changes when an article, or what extracts its quotes, changes. */
final class Fingerprint {

  private Fingerprint() {}

  static long of(Article article, Extraction.Maker maker) {
    return QuoteKey.fingerprint(
        String.join(
            "\u0000",
            article.id(),
            article.title().orElse(""),
            article.url().orElse(""),
            article.publisher().orElse(""),
            article.author().orElse(""),
            article.published().orElse(""),
            article.text(),
            maker.version(),
            maker.model()));
  }
}
