package org.whosaid.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A set of models that belong together: {@code linguistics}, {@code speech}, {@code entity}, {@code
 * attribution}. Either the one inside the jar or a folder on disk. Immutable.
 */
public final class ModelFolder {

  private final @Nullable Path folder;
  private final String name;

  private ModelFolder(@Nullable Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** The models for English inside the jar. */
  public static ModelFolder bundled() {
    return new ModelFolder(null, "en");
  }

  /** The models in {@code folder}. */
  public static ModelFolder of(Path folder) {
    Path fileName = folder.toAbsolutePath().normalize().getFileName();
    return new ModelFolder(folder, fileName == null ? folder.toString() : fileName.toString());
  }

  /** The folder's name: {@code en}. */
  public String name() {
    return name;
  }

  /**
   * Reads {@code MODEL.model}.
   *
   * @throws ModelFormatException if it is missing, damaged, or of another format
   */
  public ModelFile read(String model) {
    String file = model + ".model";
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new ModelFormatException(
            describe(file) + ": no such model file; train it with \"whosaid train\"");
      }
      return ModelFile.read(in, describe(file));
    } catch (IOException e) {
      throw new UncheckedIOException(describe(file) + ": " + e.getMessage(), e);
    }
  }

  private @Nullable InputStream open(String file) throws IOException {
    if (folder != null) {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
    }
    return ModelFolder.class.getResourceAsStream("/org/whosaid/models/" + name + "/" + file);
  }

  private String describe(String file) {
    return folder != null ? folder.resolve(file).toString() : "models/" + name + "/" + file;
  }
}
