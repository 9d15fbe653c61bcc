package org.whosaid.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
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
   * The folder's name and a checksum over the heads of its models, which hold the checksums of all
   * the rest: {@code en 1a2b3c4d}.
   *
   * @throws ModelFormatException if a model is missing
   */
  public String label(String... models) {
    CRC32 checksum = new CRC32();
    for (String model : models) {
      checksum.update(check(model + ".model").getBytes(StandardCharsets.UTF_8));
    }
    return name + " " + String.format("%08x", checksum.getValue());
  }

  private String check(String file) {
    try (InputStream in = openExisting(file)) {
      return ModelFile.readCheck(in, describe(file));
    } catch (IOException e) {
      throw new UncheckedIOException(describe(file) + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads {@code MODEL.model}.
   *
   * @throws ModelFormatException if it is missing, damaged, or of another format
   */
  public ModelFile read(String model) {
    String file = model + ".model";
    try (InputStream in = openExisting(file)) {
      return ModelFile.read(in, describe(file));
    } catch (IOException e) {
      throw new UncheckedIOException(describe(file) + ": " + e.getMessage(), e);
    }
  }

  private InputStream openExisting(String file) throws IOException {
    InputStream in = open(file);
    if (in == null) {
      throw new ModelFormatException(
          describe(file) + ": no such model file; train it with \"whosaid train\"");
    }
    return in;
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
