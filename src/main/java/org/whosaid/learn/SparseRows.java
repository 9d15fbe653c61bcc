package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A row of weights for each of a few hashed features, nothing for all others. Like {@link
 * SparseWeights}, with several weights a feature, and rounded more coarsely: a place has so many
 * features that the errors cancel out.
 */
final class SparseRows {

  private static final float STEP = 1 / 32f;

  private final int shift;
  private final int width;
  private final SlotSet slots;
  private final short[] rows;

  private SparseRows(int width, SlotSet slots, short[] rows) {
    this.shift = 32 - slots.bits();
    this.width = width;
    this.slots = slots;
    this.rows = rows;
  }

  /** Keeps of {@code dense}, 2^bits rows of {@code width}, what is at least {@code prune}. */
  static SparseRows of(int bits, int width, float[] dense, double prune) {
    int[] slots = new int[1 << bits];
    int kept = 0;
    for (int row = 0; row < 1 << bits; row++) {
      boolean keep = false;
      for (int i = row * width; i < (row + 1) * width; i++) {
        keep |= units(dense[i], prune) != 0;
      }
      if (keep) {
        slots[kept++] = row;
      }
    }
    short[] rows = new short[kept * width];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = units(dense[slots[i / width] * width + i % width], prune);
    }
    return new SparseRows(width, new SlotSet(bits, Arrays.copyOf(slots, kept)), rows);
  }

  /** A weight as a multiple of the step. */
  private static short units(float weight, double prune) {
    int units = Math.round(weight / STEP);
    return Math.abs(weight) < prune
        ? 0
        : (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, units));
  }

  /** The number of rows. */
  int size() {
    return slots.size();
  }

  /** Adds the rows of {@code features[from..to)} to {@code sums[at..at + width)}. */
  void addTo(float[] sums, int at, int[] features, int from, int to) {
    for (int i = from; i < to; i++) {
      int rank = slots.rank(features[i] >>> shift);
      if (rank >= 0) {
        int row = rank * width;
        for (int j = 0; j < width; j++) {
          sums[at + j] += rows[row + j] * STEP;
        }
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(slots.bits());
    out.writeByte(width);
    slots.write(out);
    for (int column = 0; column < width; column++) {
      for (int i = column; i < rows.length; i += width) {
        Varint.writeSigned(out, rows[i]);
      }
    }
  }

  static SparseRows read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int width = in.readUnsignedByte();
    SlotSet slots = SlotSet.read(bits, in);
    short[] rows = new short[slots.size() * width];
    for (int column = 0; column < width; column++) {
      for (int i = column; i < rows.length; i += width) {
        rows[i] = (short) Varint.readSigned(in);
      }
    }
    return new SparseRows(width, slots, rows);
  }
}
