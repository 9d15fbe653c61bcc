package org.whosaid.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.ArticleFiles;

/** Shows how much of the input has been read, to a person who waits for more than a moment. */
final class Progress implements AutoCloseable {

  private static final int FEW_FILES = 3;
  private static final long MUCH = 10_000_000;
  private static final int WIDTH = 78;

  private final StandardStreams streams;
  private final @Nullable ProgressBar bar;

  private Progress(StandardStreams streams, @Nullable ProgressBar bar) {
    this.streams = streams;
    this.bar = bar;
  }

  /** A bar, where somebody watches and the input is more than a few files or megabytes. */
  static Progress of(ArticleFiles articles, StandardStreams streams) {
    boolean worthwhile = articles.files() > FEW_FILES || articles.bytes() > MUCH;
    return new Progress(
        streams,
        streams.errorTerminal() && worthwhile ? bar(articles.bytes(), streams.err()) : null);
  }

  private static ProgressBar bar(long bytes, PrintStream err) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(bytes)
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .build();
  }

  void at(long bytesRead) {
    if (bar != null) {
      bar.stepTo(bytesRead);
    }
  }

  /** Says something without tearing the bar. */
  void complain(String message) {
    if (bar != null) {
      streams.err().print("\r\u001B[K");
    }
    streams.complain(message);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
