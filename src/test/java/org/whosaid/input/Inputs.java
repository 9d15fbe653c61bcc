package org.whosaid.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Makes input files for tests and reads them. */
public final class Inputs {

  private Inputs() {}

  /** All that {@link ArticleFiles} makes of the paths. */
  static List<Reading> readAll(Path... paths) throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (ArticleFiles articles = ArticleFiles.of(List.of(paths))) {
      for (Optional<Reading> next = articles.next(); next.isPresent(); next = articles.next()) {
        readings.add(next.get());
      }
    }
    return readings;
  }

  static List<String> ids(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Found.class::isInstance)
        .map(reading -> ((Reading.Found) reading).article().id())
        .toList();
  }

  static List<String> failures(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Failed.class::isInstance)
        .map(reading -> ((Reading.Failed) reading).message())
        .toList();
  }

  /** The bytes packed by gzip. */
  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A WARC record of a web page as a server sent it. */
  public static byte[] response(String url, String contentType, byte[] page) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: " + page.length;
    http.write((head + "\r\n\r\n").getBytes(UTF_8));
    http.write(page);
    return record("response", url, "application/http;msgtype=response", http.toByteArray());
  }

  /** A WARC record. */
  static byte[] record(String type, String url, String contentType, byte[] content)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    List<String> head =
        List.of(
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Target-URI: " + url,
            "WARC-Date: 2026-03-04T00:00:00Z",
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>".formatted(content.length),
            "Content-Type: " + contentType,
            "Content-Length: " + content.length);
    record.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(UTF_8));
    record.write(content);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  static Path join(Path file, byte[]... parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] part : parts) {
        out.write(part);
      }
    }
    return file;
  }
}
