package org.whosaid;

import java.nio.file.Path;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/**
 * One extractor for all tests, loaded once, as a user would.
 *
 * <p>{@code mvn test -Dwhosaid.models=DIR} tries other models.
 */
public final class SharedExtractor {

  private static final QuoteExtractor EXTRACTOR = load();

  private SharedExtractor() {}

  /** A new extractor with the same models. */
  static QuoteExtractor load() {
    String models = System.getProperty("whosaid.models");
    return models == null ? QuoteExtractor.load() : QuoteExtractor.load(Path.of(models));
  }

  /** What is found in {@code article}. */
  public static Extraction extract(Article article) {
    return EXTRACTOR.extract(article);
  }

  /** What is found, after a look at whether it can be true and is found again. */
  public static Extraction extractAndCheck(Article article) {
    Extraction extraction = EXTRACTOR.extract(article);
    Invariants.check(article, extraction);
    Invariants.checkSame(extraction, EXTRACTOR.extract(article));
    return extraction;
  }

  /** {@link #extractAndCheck(Article)} of an article of which only the text is known. */
  public static Extraction extractAndCheck(String text) {
    return extractAndCheck(Article.of(text));
  }
}
