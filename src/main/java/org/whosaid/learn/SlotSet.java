package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Some of the numbers below 2^bits, each with its rank among them: a bit each, and a count every 64
 * bits, so that a look-up touches two small arrays and needs no hashing. Immutable.
 */
final class SlotSet {

  private final int bits;
  private final long[] present;
  private final int[] before;
  private final int size;

  /**
   * A set.
   *
   * @param bits 2^bits is above all of them
   * @param slots the numbers in rising order
   */
  SlotSet(int bits, int[] slots) {
    this.bits = bits;
    this.size = slots.length;
    this.present = new long[Math.max(1, 1 << bits >> 6)];
    this.before = new int[present.length];
    for (int slot : slots) {
      present[slot >>> 6] |= 1L << slot;
    }
    int count = 0;
    for (int i = 0; i < present.length; i++) {
      before[i] = count;
      count += Long.bitCount(present[i]);
    }
  }

  int bits() {
    return bits;
  }

  int size() {
    return size;
  }

  /** How many of the set are below {@code slot}, if it is one of them; else -1. */
  int rank(int slot) {
    long word = present[slot >>> 6];
    long bit = 1L << slot;
    if ((word & bit) == 0) {
      return -1;
    }
    return before[slot >>> 6] + Long.bitCount(word & (bit - 1));
  }

  /** The numbers in rising order. */
  int[] slots() {
    int[] slots = new int[size];
    int next = 0;
    for (int i = 0; i < present.length; i++) {
      for (long word = present[i]; word != 0; word &= word - 1) {
        slots[next++] = i * 64 + Long.numberOfTrailingZeros(word);
      }
    }
    return slots;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    int last = -1;
    for (int slot : slots()) {
      Varint.write(out, slot - last - 1);
      last = slot;
    }
  }

  static SlotSet read(int bits, DataInputStream in) throws IOException {
    int[] slots = new int[in.readInt()];
    int last = -1;
    for (int i = 0; i < slots.length; i++) {
      last += Varint.read(in) + 1;
      slots[i] = last;
    }
    return new SlotSet(bits, slots);
  }
}
