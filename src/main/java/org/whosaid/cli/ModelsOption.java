package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names other models than those that come with whosaid. */
final class ModelsOption {

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "The folder of the models (default: those that come with whosaid).")
  private @Nullable Path models;

  /** The folder, if one is named. */
  Optional<Path> path() {
    return Optional.ofNullable(models);
  }
}
