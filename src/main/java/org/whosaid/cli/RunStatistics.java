package org.whosaid.cli;

import java.util.Locale;

/** What a run has done so far. The clock starts when it is made. For one thread. */
final class RunStatistics {

  private final long start = System.nanoTime();
  private long articles;
  private long tokens;
  private long quotes;
  private long failures;

  void add(int tokens, int quotes) {
    this.articles++;
    this.tokens += tokens;
    this.quotes += quotes;
  }

  void addFailure() {
    failures++;
  }

  long articles() {
    return articles;
  }

  long failures() {
    return failures;
  }

  /** Such as {@code 12 articles, 8016 tokens, 97 quotes, 1.25 seconds, 6412 tokens/s}. */
  String summary() {
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d articles, %d tokens, %d quotes, %.2f seconds, %d tokens/s",
        articles,
        tokens,
        quotes,
        seconds,
        Math.round(tokens / Math.max(seconds, 1e-9)));
  }
}
