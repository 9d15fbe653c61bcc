package org.whosaid.learn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a {@link ModelFile} apart and checks them. Used once, by one thread. */
final class ModelFileReader {

  private static final int LONGEST_HEAD = 1 << 20;

  private final byte[] bytes;
  private final String name;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, ModelSection> sections = new LinkedHashMap<>();

  /** Where the next section begins. */
  private int at;

  private ModelFileReader(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Reads a whole file.
   *
   * @throws ModelFormatException if it is damaged or of a format this version does not read
   */
  static ModelFile read(byte[] bytes, String name) {
    ModelFileReader reader = new ModelFileReader(bytes, name);
    reader.read();
    return new ModelFile(name, reader.properties, reader.sections);
  }

  private void read() {
    int headEnd = endOfHead();
    String[] lines = new String(bytes, 0, headEnd, StandardCharsets.UTF_8).split("\n", -1);
    checkFormat(lines[0]);
    CRC32 checksum = new CRC32();
    at = headEnd + 1;
    int line = 0;
    while (line < lines.length - 1 && !lines[line].startsWith("check: ")) {
      checksum.update((lines[line] + "\n").getBytes(StandardCharsets.UTF_8));
      if (line > 0) {
        readLine(lines[line], line);
      }
      line++;
    }
    if (line == lines.length - 1) {
      throw damaged(name, "its head has no checksum", null);
    }
    if (!lines[line].equals(String.format(Locale.ROOT, "check: %08x", checksum.getValue()))) {
      throw damaged(name, "the head's checksum does not match", null);
    }
    if (at != bytes.length) {
      throw damaged(name, "the sections end at byte " + at + ", the file at " + bytes.length, null);
    }
  }

  private int endOfHead() {
    for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
        return i;
      }
    }
    throw damaged(name, "no head of a whosaid model in its " + bytes.length + " bytes", null);
  }

  private void checkFormat(String line) {
    if (!line.startsWith(ModelFile.MAGIC)) {
      throw damaged(name, "not a whosaid model", null);
    }
    String format = line.substring(ModelFile.MAGIC.length());
    if (!format.equals(Integer.toString(ModelFile.FORMAT))) {
      throw new ModelFormatException(
          name
              + ": format "
              + format
              + ", this version reads "
              + ModelFile.FORMAT
              + ModelFile.WAY_OUT);
    }
  }

  private void readLine(String line, int index) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw damaged(name, "line " + (index + 1) + " of the head is \"" + line + "\"", null);
    }
    String value = line.substring(colon + 2);
    if (line.startsWith("section: ")) {
      readSection(value);
    } else {
      properties.put(line.substring(0, colon), value);
    }
  }

  private void readSection(String line) {
    String[] parts = line.split(" ", -1);
    try {
      int raw = Integer.parseInt(parts[1]);
      int stored = Integer.parseInt(parts[2]);
      if (parts.length != 4 || raw < 0 || stored < 0 || stored > bytes.length - at) {
        throw damaged(name, "section \"" + parts[0] + "\" is cut off", null);
      }
      ModelSection section = new ModelSection(Arrays.copyOfRange(bytes, at, at + stored), raw);
      if (!String.format(Locale.ROOT, "%08x", section.checksum()).equals(parts[3])) {
        throw damaged(name, "the checksum of section \"" + parts[0] + "\" does not match", null);
      }
      sections.put(parts[0], section);
      at += stored;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw damaged(name, "section line \"" + line + "\"", e);
    }
  }

  /** The exception for a damaged file: which, what is wrong, the way out. */
  static ModelFormatException damaged(String name, String what, @Nullable Throwable cause) {
    String message = name + ": damaged model file: " + what + ModelFile.WAY_OUT;
    return cause == null
        ? new ModelFormatException(message)
        : new ModelFormatException(message, cause);
  }
}
