package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

class SharedExtractorTest {

  private static final List<Article> ARTICLES =
      IntStream.range(0, 40)
          .mapToObj(
              i ->
                  Article.of(
                      "President Ann Lee arrived in Accra.\n\n“We have won "
                          + i
                          + " seats,” she said. Bob Ray called it “a miracle”.\n\n"
                          + "The report shows that "
                          + i * i
                          + " voters stayed at home."))
          .toList();

  private static List<Extraction> extractAll(List<Article> articles) {
    return articles.stream().map(SharedExtractor::extract).toList();
  }

  @Test
  void fourThreadsFindWhatOneFinds() throws Exception {
    List<Extraction> alone = extractAll(ARTICLES);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Extraction>> task = () -> extractAll(ARTICLES);
      for (Future<List<Extraction>> together : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anExtractorLoadedAgainFindsTheSame() {
    QuoteExtractor again = SharedExtractor.load();
    for (Article article : ARTICLES.subList(0, 5)) {
      Invariants.checkSame(SharedExtractor.extract(article), again.extract(article));
    }
  }
}
