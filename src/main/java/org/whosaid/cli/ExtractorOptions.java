package org.whosaid.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that extracts. */
final class ExtractorOptions {

  @Option(
      names = "--attitudes",
      description = "Also what is believed, wanted or planned but not said.")
  private boolean attitudes;

  @Mixin private ModelsOption models = new ModelsOption();

  boolean attitudes() {
    return attitudes;
  }

  /** The settings these options ask for. */
  ArticleExtractor.Settings settings(double minConfidence) {
    return new ArticleExtractor.Settings(models.path(), attitudes, minConfidence);
  }
}
