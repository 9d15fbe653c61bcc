package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A row of weights for each of a few hashed features, nothing for all others: an open-addressed
 * table. Like {@link SparseWeights}, with several weights a feature.
 */
final class SparseRows {

  private static final int EMPTY = -1;

  private final int shift;
  private final int width;
  private final int mask;
  private final int[] keys;
  private final int[] rowOf;
  private final int[] slots;
  private final float[] rows;

  private SparseRows(int bits, int width, int[] slots, float[] rows) {
    this.shift = 32 - bits;
    this.width = width;
    this.slots = slots;
    this.rows = rows;
    int capacity = Integer.highestOneBit(Math.max(4, slots.length * 2)) * 2;
    this.mask = capacity - 1;
    this.keys = new int[capacity];
    this.rowOf = new int[capacity];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < slots.length; i++) {
      int at = FeatureHash.mix(slots[i], 0) & mask;
      while (keys[at] != EMPTY) {
        at = (at + 1) & mask;
      }
      keys[at] = slots[i];
      rowOf[at] = i * width;
    }
  }

  /** Keeps of {@code dense}, 2^bits rows of {@code width}, what is at least {@code prune}. */
  static SparseRows of(int bits, int width, float[] dense, double prune) {
    int[] slots = new int[1 << bits];
    int kept = 0;
    for (int row = 0; row < 1 << bits; row++) {
      boolean keep = false;
      for (int i = row * width; i < (row + 1) * width; i++) {
        dense[i] =
            Math.abs(dense[i]) >= prune
                ? Math.round(dense[i] / SparseWeights.STEP) * SparseWeights.STEP
                : 0;
        keep |= dense[i] != 0;
      }
      if (keep) {
        slots[kept++] = row;
      }
    }
    float[] rows = new float[kept * width];
    for (int i = 0; i < kept; i++) {
      System.arraycopy(dense, slots[i] * width, rows, i * width, width);
    }
    return new SparseRows(bits, width, Arrays.copyOf(slots, kept), rows);
  }

  /** The number of rows. */
  int size() {
    return slots.length;
  }

  /** Adds the rows of {@code features[from..to)} to {@code sums[at..at + width)}. */
  void addTo(float[] sums, int at, int[] features, int from, int to) {
    for (int i = from; i < to; i++) {
      int row = find(features[i] >>> shift);
      if (row >= 0) {
        for (int j = 0; j < width; j++) {
          sums[at + j] += rows[row + j];
        }
      }
    }
  }

  private int find(int slot) {
    int at = FeatureHash.mix(slot, 0) & mask;
    while (true) {
      int key = keys[at];
      if (key == slot) {
        return rowOf[at];
      }
      if (key == EMPTY) {
        return -1;
      }
      at = (at + 1) & mask;
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(32 - shift);
    out.writeByte(width);
    out.writeInt(slots.length);
    int before = -1;
    for (int slot : slots) {
      Varint.write(out, slot - before - 1);
      before = slot;
    }
    for (int column = 0; column < width; column++) {
      for (int i = column; i < rows.length; i += width) {
        Varint.writeSigned(out, Math.round(rows[i] / SparseWeights.STEP));
      }
    }
  }

  static SparseRows read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int width = in.readUnsignedByte();
    int[] slots = new int[in.readInt()];
    int before = -1;
    for (int i = 0; i < slots.length; i++) {
      before += Varint.read(in) + 1;
      slots[i] = before;
    }
    float[] rows = new float[slots.length * width];
    for (int column = 0; column < width; column++) {
      for (int i = column; i < rows.length; i += width) {
        rows[i] = Varint.readSigned(in) * SparseWeights.STEP;
      }
    }
    return new SparseRows(bits, width, slots, rows);
  }
}
