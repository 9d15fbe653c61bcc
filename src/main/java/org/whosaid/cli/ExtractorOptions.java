package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that extracts. */
final class ExtractorOptions {

  @Option(
      names = "--attitudes",
      description = "Also what is believed, wanted or planned but not said.")
  private boolean attitudes;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "The folder of the models (default: those that come with whosaid).")
  private @Nullable Path models;

  boolean attitudes() {
    return attitudes;
  }

  /** The settings these options ask for. */
  ArticleExtractor.Settings settings(double minConfidence) {
    return new ArticleExtractor.Settings(Optional.ofNullable(models), attitudes, minConfidence);
  }
}
