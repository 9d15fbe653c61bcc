package org.whosaid.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8: a byte that belongs to no character is an error with its place, never a quiet
 * {@code �}. Line ends stay as they are.
 */
final class Utf8 {

  private Utf8() {}

  /**
   * The text of the bytes, without a byte-order mark at the begin.
   *
   * @throws InputException if they are not UTF-8; the message tells the first wrong byte
   */
  static String decode(byte[] bytes) throws InputException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new InputException("is UTF-16, not UTF-8; convert it, for example with iconv");
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new InputException(
          "is not UTF-8: byte 0x%02X at offset %d; convert it, for example with iconv"
              .formatted(bytes[in.position()], in.position()));
    }
    return out.flip().toString();
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
