package org.whosaid.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file's name tells about its content. */
enum FileKind {
  /** Plain text, one article. */
  TEXT("txt|text"),
  /** A web page, one article. */
  PAGE("html|htm|xhtml"),
  /** One JSON object a line, one line an article. */
  LINES("jsonl|ndjson"),
  /** A web archive of many pages. */
  ARCHIVE("warc|wet");

  private final Pattern ending;

  FileKind(String endings) {
    this.ending = Pattern.compile(".*\\.(?:" + endings + ")", Pattern.DOTALL);
  }

  /** The kind of the file of that name, which may end in {@code .gz} besides; empty if unknown. */
  static Optional<FileKind> of(String fileName) {
    String name = withoutGz(fileName.toLowerCase(Locale.ROOT));
    for (FileKind kind : values()) {
      if (kind.ending.matcher(name).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * The kind of a file whose name tells nothing, by its first bytes: {@code <!doctype html} or
   * {@code <html} begins a page, {@code WARC/} an archive, <code>{"</code> a line of JSON.
   */
  static FileKind of(byte[] head) {
    String begin =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\\u00EF\\u00BB\\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) {
      return PAGE;
    }
    if (begin.startsWith("warc/")) {
      return ARCHIVE;
    }
    return begin.matches("(?s)\\{\\s*\"\\w+\"\\s*:.*") ? LINES : TEXT;
  }

  /** The name without {@code .gz} and without its ending: {@code news.txt.gz} is {@code news}. */
  static String stem(String fileName) {
    String name = withoutGz(fileName);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String withoutGz(String name) {
    return name.length() > 3 && name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
