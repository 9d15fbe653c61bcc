package org.whosaid.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The format version of an index, kept in the user data of each commit. */
final class IndexFormat {

  /** The format this version writes and the newest it reads. */
  static final int FORMAT = 1;

  private static final String KEY = "whosaid.format";

  private IndexFormat() {}

  static Map<String, String> userData() {
    return Map.of(KEY, Integer.toString(FORMAT));
  }

  /**
   * Checks the user data of a commit.
   *
   * @throws TraceIndexException if it was made by a newer version, or not by whosaid
   */
  static void check(Path index, Map<String, String> userData) throws IOException {
    String format = userData.get(KEY);
    if (format == null) {
      throw new TraceIndexException(
          index + ": a Lucene index, but none of whosaid's; choose another folder");
    }
    if (!format.matches("[0-9]{1,9}") || Integer.parseInt(format) > FORMAT) {
      throw new TraceIndexException(
          "%s: index format %s, this version reads 1 to %d; upgrade whosaid, or build the index again"
              .formatted(index, format, FORMAT));
    }
  }
}
