package org.whosaid.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small gold corpora for tests. */
final class GoldFolder {

  private final Path root;

  GoldFolder(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("text"));
    Files.createDirectories(root.resolve("attributions"));
    Files.createDirectories(root.resolve("speakers"));
  }

  GoldFolder text(String name, String text) throws IOException {
    Files.writeString(root.resolve("text").resolve(name + ".txt"), text);
    return this;
  }

  GoldFolder annotations(String file, String... lines) throws IOException {
    Files.writeString(root.resolve("attributions").resolve(file), String.join("\n", lines) + "\n");
    return this;
  }

  GoldFolder speakers(String name, String json) throws IOException {
    Files.writeString(root.resolve("speakers").resolve(name + ".json"), json);
    return this;
  }

  Path root() {
    return root;
  }
}
