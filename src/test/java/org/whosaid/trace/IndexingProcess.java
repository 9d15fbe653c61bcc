package org.whosaid.trace;

import java.io.IOException;
import java.nio.file.Path;
import org.whosaid.quote.Extraction;

/**
 * A process that indexes numbered articles and tells on standard output how far it has committed;
 * made to be killed.
 */
final class IndexingProcess {

  static final int ARTICLES = 3000;
  private static final int BETWEEN_COMMITS = 40;

  private IndexingProcess() {}

  static Extraction article(int number) {
    return News.article(
        "n" + number,
        "2024-06-03",
        "Speaker " + number,
        "\"<The bridge number %d at mile %d will be closed>,\" they said. \"<We %d>\""
            .formatted(number, number * 7, number + 5));
  }

  public static void main(String[] args) throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(Path.of(args[0]))) {
      System.out.println("open");
      for (int i = 0; i < ARTICLES; i++) {
        Extraction article = article(i);
        if (!writer.holds(article.article(), "n" + i, News.MAKER)) {
          writer.write(article);
        }
        if (i % BETWEEN_COMMITS == BETWEEN_COMMITS - 1) {
          writer.commit();
          System.out.println("committed " + i);
        }
      }
    }
    System.out.println("done");
  }
}
