package org.whosaid.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gold corpora within a folder: those named {@code train} are learned from, those named {@code
 * dev} tell how well. A folder that is a corpus itself is learned from.
 *
 * @param train folders to learn from, sorted
 * @param dev folders to measure on, sorted
 */
record CorpusFolders(List<Path> train, List<Path> dev) {

  private static final int DEPTH = 3;

  CorpusFolders {
    train = List.copyOf(train);
    dev = List.copyOf(dev);
  }

  /**
   * Looks for corpora.
   *
   * @throws IllegalArgumentException if there is nothing to learn from
   */
  static CorpusFolders in(Path root) {
    if (isCorpus(root)) {
      return new CorpusFolders(List.of(root), List.of());
    }
    CorpusFolders found = new CorpusFolders(named(root, "train"), named(root, "dev"));
    if (found.train().isEmpty()) {
      throw new IllegalArgumentException(
          root
              + ": no corpus to learn from; expected folders text and attributions, here or in"
              + " a folder named train");
    }
    return found;
  }

  private static List<Path> named(Path root, String name) {
    try (Stream<Path> folders = Files.walk(root, DEPTH)) {
      return folders.filter(f -> f.endsWith(name) && isCorpus(f)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(root + ": " + e.getMessage(), e);
    }
  }

  private static boolean isCorpus(Path folder) {
    return Files.isDirectory(folder.resolve("text"))
        && Files.isDirectory(folder.resolve("attributions"));
  }
}
