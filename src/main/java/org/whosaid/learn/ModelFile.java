package org.whosaid.learn;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DataFormatException;

/**
 * A model as a file: a readable head, then named sections of deflated bytes.
 *
 * <pre>
 * whosaid-model 1
 * kind: speech
 * seed: 17
 * section: cues 20480 9120 5f3a1c22      (name, bytes, stored bytes, CRC-32 of the stored bytes)
 * check: 77aa01b9                        (CRC-32 of the head up to here)
 *                                        (an empty line, then the sections one after another)
 * </pre>
 *
 * <p>The same kind, properties and sections give the same bytes. Immutable and safe for many
 * threads. Never Java serialization.
 */
public final class ModelFile {

  /** The format this version writes, and the newest it reads. */
  public static final int FORMAT = 1;

  static final String MAGIC = "whosaid-model ";
  static final String WAY_OUT = "; train it again with \"whosaid train\" or use the bundled models";

  private final String name;
  private final Map<String, String> properties;
  private final Map<String, ModelSection> sections;

  ModelFile(String name, Map<String, String> properties, Map<String, ModelSection> sections) {
    this.name = name;
    this.properties = properties;
    this.sections = sections;
  }

  /** The name of the file, as error messages give it. */
  public String name() {
    return name;
  }

  /** What the model is for: {@code speech}. */
  public String kind() {
    return property("kind");
  }

  /**
   * A line of the head.
   *
   * @throws ModelFormatException if the head has no such line
   */
  public String property(String key) {
    String value = properties.get(key);
    if (value == null) {
      throw new ModelFormatException(name + ": no \"" + key + "\" in the head" + WAY_OUT);
    }
    return value;
  }

  /** All lines of the head but those about format, sections and check, in order. */
  public Map<String, String> properties() {
    return Map.copyOf(properties);
  }

  /**
   * The bytes of a section, inflated.
   *
   * @throws ModelFormatException if there is no such section, or it does not inflate
   */
  public DataInputStream section(String section) {
    ModelSection found = sections.get(section);
    if (found == null) {
      throw new ModelFormatException(
          name + ": no section \"" + section + "\", only " + sections.keySet() + WAY_OUT);
    }
    try {
      return new DataInputStream(new ByteArrayInputStream(found.inflate()));
    } catch (DataFormatException e) {
      throw ModelFileReader.damaged(
          name, "section \"" + section + "\" does not inflate: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model file whole and checks it.
   *
   * @param name the file's name for error messages
   * @throws ModelFormatException if it is damaged or of a format this version does not read
   * @throws UncheckedIOException if reading fails
   */
  public static ModelFile read(InputStream in, String name) {
    try {
      return ModelFileReader.read(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads no further than the check line of the head: the checksum over all the head says, the
   * sections' checksums included.
   */
  static String readCheck(InputStream in, String name) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.isEmpty()) {
      if (line.startsWith("check: ")) {
        return line.substring(7);
      }
      line = lines.readLine();
    }
    throw ModelFileReader.damaged(name, "its head has no checksum", null);
  }

  /** Starts a model file of the given kind. */
  public static ModelFileWriter write(String kind) {
    return new ModelFileWriter(kind);
  }
}
