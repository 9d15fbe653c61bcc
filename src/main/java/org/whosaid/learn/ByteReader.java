package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Reads the numbers of a model file's section from memory, several times faster than through a
 * stream. Not for several threads.
 */
public final class ByteReader {

  private final byte[] bytes;
  private int at;

  private ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A reader of all that is left of a section. */
  public static ByteReader of(DataInputStream section) throws IOException {
    return new ByteReader(section.readAllBytes());
  }

  /** The number of bytes left. */
  int left() {
    return bytes.length - at;
  }

  /** The next byte; {@link IndexOutOfBoundsException} if there is none. */
  byte next() {
    return bytes[at++];
  }

  /** The place of the next byte, behind which {@code count} bytes are skipped. */
  int skip(int count) {
    ModelFormatException.check(count >= 0 && count <= left(), count + " bytes wanted");
    int begin = at;
    at += count;
    return begin;
  }

  byte byteAt(int place) {
    return bytes[place];
  }

  /** What {@link Varint#write} wrote. */
  int varint() {
    int next = bytes[at++];
    int value = next & 0x7F;
    for (int shift = 7; next < 0 && shift < 35; shift += 7) {
      next = bytes[at++];
      value |= (next & 0x7F) << shift;
    }
    return value;
  }

  /** What {@link Varint#writeSigned} wrote. */
  int signed() {
    int value = varint();
    return (value >>> 1) ^ -(value & 1);
  }
}
