package org.whosaid.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Collects properties and sections of a {@link ModelFile}, then writes them out. Not for several
 * threads.
 */
public final class ModelFileWriter {

  /** What fills a section. */
  @FunctionalInterface
  public interface Body {
    void writeTo(DataOutputStream out) throws IOException;
  }

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, ModelSection> sections = new LinkedHashMap<>();

  ModelFileWriter(String kind) {
    property("kind", kind);
  }

  /** Adds a line to the head; neither part may hold a line end. */
  public ModelFileWriter property(String key, String value) {
    if (key.contains(": ") || key.contains("\n") || value.contains("\n")) {
      throw new IllegalArgumentException(
          "property \"" + key + "\": \"" + value + "\" must be one line");
    }
    properties.put(key, value);
    return this;
  }

  /** Adds a section; its name must be one word. */
  public ModelFileWriter section(String section, Body body) {
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
    sections.put(section, ModelSection.of(raw.toByteArray()));
    return this;
  }

  /** Writes the file. */
  public void to(OutputStream out) throws IOException {
    StringBuilder head = new StringBuilder(ModelFile.MAGIC).append(ModelFile.FORMAT).append('\n');
    properties.forEach((key, value) -> head.append(key).append(": ").append(value).append('\n'));
    sections.forEach((name, section) -> head.append(line(name, section)));
    CRC32 check = new CRC32();
    check.update(head.toString().getBytes(StandardCharsets.UTF_8));
    head.append("check: ")
        .append(String.format(Locale.ROOT, "%08x", check.getValue()))
        .append("\n\n");
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    for (ModelSection section : sections.values()) {
      out.write(section.stored());
    }
  }

  private static String line(String name, ModelSection section) {
    return String.format(
        Locale.ROOT,
        "section: %s %d %d %08x\n",
        name,
        section.rawLength(),
        section.stored().length,
        section.checksum());
  }
}
