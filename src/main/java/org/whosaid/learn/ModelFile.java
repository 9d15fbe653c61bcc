package org.whosaid.learn;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

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

  private static final String MAGIC = "whosaid-model ";
  private static final String WAY_OUT =
      "; train it again with \"whosaid train\" or use the bundled models";
  private static final int LONGEST_HEAD = 1 << 20;

  private final String name;
  private final Map<String, String> properties;
  private final Map<String, Section> sections;

  /** Deflated bytes, and how many they are inflated. */
  private static final class Section {

    private final byte[] stored;
    private final int rawLength;

    Section(byte[] stored, int rawLength) {
      this.stored = stored;
      this.rawLength = rawLength;
    }
  }

  private ModelFile(String name, Map<String, String> properties, Map<String, Section> sections) {
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
    Section found = sections.get(section);
    if (found == null) {
      throw new ModelFormatException(
          name + ": no section \"" + section + "\", only " + sections.keySet() + WAY_OUT);
    }
    byte[] raw = new byte[found.rawLength];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(found.stored);
      int done = 0;
      while (done < raw.length) {
        int n = inflater.inflate(raw, done, raw.length - done);
        if (n == 0) {
          throw damaged(name, "section \"" + section + "\" ends after " + done + " bytes", null);
        }
        done += n;
      }
    } catch (DataFormatException e) {
      throw damaged(name, "section \"" + section + "\" does not inflate", e);
    } finally {
      inflater.end();
    }
    return new DataInputStream(new ByteArrayInputStream(raw));
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
      return parse(in.readAllBytes(), name);
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
    throw damaged(name, "its head has no checksum", null);
  }

  private static ModelFile parse(byte[] bytes, String name) {
    int headEnd = endOfHead(bytes, name);
    String[] lines = new String(bytes, 0, headEnd, StandardCharsets.UTF_8).split("\n", -1);
    checkFormat(lines[0], name);
    Map<String, String> properties = new LinkedHashMap<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    CRC32 check = new CRC32();
    int at = headEnd + 1;
    boolean checked = false;
    for (int i = 0; i < lines.length - 1; i++) {
      if (lines[i].startsWith("check: ")) {
        if (!lines[i].equals("check: " + hex(check))) {
          throw damaged(name, "the head's checksum does not match", null);
        }
        checked = true;
        break;
      }
      check.update((lines[i] + "\n").getBytes(StandardCharsets.UTF_8));
      if (lines[i].startsWith("section: ")) {
        at = readSection(bytes, at, lines[i].substring(9), sections, name);
      } else if (i > 0) {
        int colon = lines[i].indexOf(": ");
        if (colon < 0) {
          throw damaged(name, "line " + (i + 1) + " of the head is \"" + lines[i] + "\"", null);
        }
        properties.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
      }
    }
    if (!checked || at != bytes.length) {
      throw damaged(name, "the sections end at byte " + at + ", the file at " + bytes.length, null);
    }
    return new ModelFile(name, properties, sections);
  }

  private static int endOfHead(byte[] bytes, String name) {
    for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
        return i;
      }
    }
    throw damaged(name, "no head of a whosaid model in its " + bytes.length + " bytes", null);
  }

  private static void checkFormat(String line, String name) {
    if (!line.startsWith(MAGIC)) {
      throw damaged(name, "not a whosaid model", null);
    }
    String format = line.substring(MAGIC.length());
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new ModelFormatException(
          name + ": format " + format + ", this version reads " + FORMAT + WAY_OUT);
    }
  }

  private static int readSection(
      byte[] bytes, int at, String line, Map<String, Section> sections, String name) {
    String[] parts = line.split(" ", -1);
    try {
      int raw = Integer.parseInt(parts[1]);
      int stored = Integer.parseInt(parts[2]);
      if (parts.length != 4 || raw < 0 || stored < 0 || stored > bytes.length - at) {
        throw damaged(name, "section \"" + parts[0] + "\" is cut off", null);
      }
      CRC32 crc = new CRC32();
      crc.update(bytes, at, stored);
      if (!hex(crc).equals(parts[3])) {
        throw damaged(name, "the checksum of section \"" + parts[0] + "\" does not match", null);
      }
      byte[] copy = new byte[stored];
      System.arraycopy(bytes, at, copy, 0, stored);
      sections.put(parts[0], new Section(copy, raw));
      return at + stored;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw damaged(name, "section line \"" + line + "\"", e);
    }
  }

  private static ModelFormatException damaged(String name, String what, @Nullable Throwable cause) {
    String message = name + ": damaged model file: " + what + WAY_OUT;
    return cause == null
        ? new ModelFormatException(message)
        : new ModelFormatException(message, cause);
  }

  private static String hex(CRC32 crc) {
    return String.format("%08x", crc.getValue());
  }

  /** Starts a model file of the given kind. */
  public static Writer write(String kind) {
    return new Writer(kind);
  }

  /** What fills a section. */
  @FunctionalInterface
  public interface SectionBody {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** Collects properties and sections, then writes them out. */
  public static final class Writer {

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private Writer(String kind) {
      property("kind", kind);
    }

    /** Adds a line to the head; neither part may hold a line end. */
    public Writer property(String key, String value) {
      if (key.contains(": ") || key.contains("\n") || value.contains("\n")) {
        throw new IllegalArgumentException(
            "property \"" + key + "\": \"" + value + "\" must be one line");
      }
      properties.put(key, value);
      return this;
    }

    /** Adds a section; its name must be one word. */
    public Writer section(String section, SectionBody body) {
      if (section.isEmpty() || section.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("section name \"" + section + "\" must be one word");
      }
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      try {
        DataOutputStream out = new DataOutputStream(raw);
        body.writeTo(out);
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(section + ": " + e.getMessage(), e);
      }
      sections.put(section, new Section(deflate(raw.toByteArray()), raw.size()));
      return this;
    }

    private static byte[] deflate(byte[] raw) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
      try {
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
          out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
      } finally {
        deflater.end();
      }
    }

    /** Writes the file. */
    public void to(OutputStream out) throws IOException {
      StringBuilder head = new StringBuilder(MAGIC).append(FORMAT).append('\n');
      properties.forEach((key, value) -> head.append(key).append(": ").append(value).append('\n'));
      sections.forEach((section, body) -> head.append(sectionLine(section, body)));
      CRC32 check = new CRC32();
      check.update(head.toString().getBytes(StandardCharsets.UTF_8));
      head.append("check: ").append(hex(check)).append("\n\n");
      out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      for (Section section : sections.values()) {
        out.write(section.stored);
      }
    }

    private static String sectionLine(String section, Section body) {
      CRC32 crc = new CRC32();
      crc.update(body.stored);
      return "section: "
          + section
          + " "
          + body.rawLength
          + " "
          + body.stored.length
          + " "
          + hex(crc)
          + "\n";
    }
  }
}
