package org.whosaid.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * Looks for corpora, root by root.
   *
   * @throws IllegalArgumentException if there is nothing to learn from in a root
   */
  static CorpusFolders in(List<Path> roots) {
    List<Path> train = new ArrayList<>();
    List<Path> dev = new ArrayList<>();
    for (Path root : roots) {
      List<Path> found = isCorpus(root) ? List.of(root) : named(root, "train");
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            root
                + ": no corpus to learn from; expected folders text and attributions, here or in"
                + " a folder named train");
      }
      train.addAll(found);
      dev.addAll(isCorpus(root) ? List.of() : named(root, "dev"));
    }
    return new CorpusFolders(train, dev);
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
