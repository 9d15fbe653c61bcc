package org.whosaid.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads whole streams, but none that is too large to hold. */
final class Limited {

  private Limited() {}

  /**
   * All bytes of the stream.
   *
   * @throws InputException if there are more than {@code limit}
   */
  static byte[] read(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new InputException(
          "is larger than %s, the most that is read of one article".formatted(size(limit)));
    }
    return bytes;
  }

  static String size(int bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
