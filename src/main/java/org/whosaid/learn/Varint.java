package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Small whole numbers in few bytes: seven bits a byte, lowest first, the eighth says "more". */
final class Varint {

  private Varint() {}

  static void write(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int read(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        break;
      }
    }
    return value;
  }

  /** Writes 0, -1, 1, -2, ... as 0, 1, 2, 3, ... */
  static void writeSigned(DataOutputStream out, int value) throws IOException {
    write(out, (value << 1) ^ (value >> 31));
  }

  static int readSigned(DataInputStream in) throws IOException {
    int value = read(in);
    return (value >>> 1) ^ -(value & 1);
  }
}
