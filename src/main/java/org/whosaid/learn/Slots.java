package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Some of the numbers below 2^bits in rising order, on disk: how many, then their differences. */
final class Slots {

  private Slots() {}

  static void write(int[] slots, DataOutputStream out) throws IOException {
    out.writeInt(slots.length);
    int last = -1;
    for (int slot : slots) {
      Varint.write(out, slot - last - 1);
      last = slot;
    }
  }

  static int[] read(int bits, DataInputStream in) throws IOException {
    int size = in.readInt();
    ModelFormatException.check(size >= 0 && size <= 1 << bits, size + " of 2^" + bits + " slots");
    int[] slots = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      last += Varint.read(in) + 1;
      ModelFormatException.check(last >= 0 && last < 1 << bits, "slot " + last);
      slots[i] = last;
    }
    return slots;
  }
}
