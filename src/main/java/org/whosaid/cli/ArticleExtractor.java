package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/** What a command needs of the extractor; a test may put its own in its place. */
@FunctionalInterface
interface ArticleExtractor {

  /** What was found in an article; called by many threads. */
  Extraction extract(Article article);

  /**
   * What the extractor shall do.
   *
   * @param models the folder of the models; empty for those that come with whosaid
   * @param attitudes whether to tell what is believed or wanted but not said
   * @param minConfidence below it, a quote is left out
   */
  record Settings(Optional<Path> models, boolean attitudes, double minConfidence) {}

  /** Opens an extractor, once for a run. */
  @FunctionalInterface
  interface Factory {
    ArticleExtractor open(Settings settings) throws IOException;
  }
}
