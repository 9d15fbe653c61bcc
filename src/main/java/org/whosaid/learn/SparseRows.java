package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A row of weights for each of a few hashed features, nothing for all others. Like {@link
 * SparseWeights}, with several weights a feature, and rounded more coarsely: a place has so many
 * features that the errors cancel out.
 *
 * <p>In memory a row is one {@code long} for each eleven weights, five bits a weight. Rows are
 * added up as they are, every other weight at a time, so that each sum has the room of two weights.
 * The few rows with larger weights stand apart. Immutable and safe for many threads.
 */
final class SparseRows {

  private static final float STEP = 1 / 32f;

  private static final int BITS = 5;
  private static final int PER_WORD = 11;

  /** Added to each packed weight, so that none is negative. */
  private static final int BIAS = 1 << (BITS - 1);

  private static final int SUM_BITS = 2 * BITS;
  private static final int SUM_MASK = (1 << SUM_BITS) - 1;

  /** The first, third, ... weight of a word. */
  private static final long EVERY_OTHER = 0x7C1F07C1F07C1FL;

  /** How many rows can be added up before a sum needs more room. */
  private static final int MOST = SUM_MASK / (2 * BIAS - 1);

  /** Marks the words of a row that stands apart. */
  private static final long LARGE = Long.MIN_VALUE;

  private final int shift;
  private final int width;
  private final int words;
  private final int size;
  private final long[] packed;
  private final Map<Integer, short[]> large = new HashMap<>();

  /**
   * Rows of {@code width}.
   *
   * @param slots the slot of each row, in rising order
   * @param rows their weights, one row behind another
   */
  private SparseRows(int bits, int width, int[] slots, short[] rows) {
    this.shift = 32 - bits;
    this.width = width;
    this.words = (width + PER_WORD - 1) / PER_WORD;
    this.size = slots.length;
    this.packed = new long[words << bits];
    Arrays.fill(packed, pack(rows, 0, 0));
    for (int i = 0; i < size; i++) {
      int row = i * width;
      int at = slots[i] * words;
      if (isLarge(rows, row, row + width)) {
        large.put(slots[i], Arrays.copyOfRange(rows, row, row + width));
        Arrays.fill(packed, at, at + words, packed[at] | LARGE);
      } else {
        for (int j = 0; j < width; j += PER_WORD) {
          packed[at++] = pack(rows, row + j, row + Math.min(width, j + PER_WORD));
        }
      }
    }
  }

  private static boolean isLarge(short[] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rows[i] < -BIAS || rows[i] >= BIAS) {
        return true;
      }
    }
    return false;
  }

  private static long pack(short[] rows, int from, int to) {
    long word = 0;
    for (int j = 0; j < PER_WORD; j++) {
      long weight = from + j < to ? rows[from + j] : 0;
      word |= (weight + BIAS) << (BITS * j);
    }
    return word;
  }

  /** Keeps of {@code dense}, 2^bits rows of {@code width}, what is at least {@code prune}. */
  static SparseRows of(int bits, int width, float[] dense, double prune) {
    int[] slots = new int[1 << bits];
    short[] rows = new short[dense.length];
    int kept = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      boolean keep = false;
      for (int j = 0; j < width; j++) {
        short weight = units(dense[slot * width + j], prune);
        rows[kept * width + j] = weight;
        keep |= weight != 0;
      }
      if (keep) {
        slots[kept++] = slot;
      }
    }
    return new SparseRows(bits, width, Arrays.copyOf(slots, kept), rows);
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
    return size;
  }

  /** Adds the rows of {@code features[from..to)} to {@code sums[at..at + width)}. */
  void addTo(float[] sums, int at, int[] features, int from, int to) {
    for (int begin = from; begin < to; begin += MOST) {
      int end = Math.min(to, begin + MOST);
      for (int word = 0; word < words; word++) {
        addWord(word, sums, at, features, begin, end);
      }
    }
  }

  private void addWord(int word, float[] sums, int at, int[] features, int from, int to) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      int slot = features[i] >>> shift;
      long weights = packed[slot * words + word];
      even += weights & EVERY_OTHER;
      odd += (weights >>> BITS) & EVERY_OTHER;
      if (weights < 0) {
        addLarge(slot, word, sums, at);
      }
    }
    int bias = (to - from) * BIAS;
    int end = Math.min(width, (word + 1) * PER_WORD);
    for (int j = word * PER_WORD; j < end; j += 2) {
      sums[at + j] += (((int) even & SUM_MASK) - bias) * STEP;
      even >>>= SUM_BITS;
    }
    for (int j = word * PER_WORD + 1; j < end; j += 2) {
      sums[at + j] += (((int) odd & SUM_MASK) - bias) * STEP;
      odd >>>= SUM_BITS;
    }
  }

  private void addLarge(int slot, int word, float[] sums, int at) {
    short[] row = large.get(slot);
    for (int j = word * PER_WORD; j < Math.min(width, (word + 1) * PER_WORD); j++) {
      sums[at + j] += row[j] * STEP;
    }
  }

  void write(DataOutputStream out) throws IOException {
    int[] slots = new int[1 << (32 - shift)];
    int kept = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      for (int column = 0; column < width; column++) {
        if (weight(slot, column) != 0) {
          slots[kept++] = slot;
          break;
        }
      }
    }
    out.writeByte(32 - shift);
    out.writeByte(width);
    Slots.write(Arrays.copyOf(slots, kept), out);
    for (int column = 0; column < width; column++) {
      for (int i = 0; i < kept; i++) {
        Varint.writeSigned(out, weight(slots[i], column));
      }
    }
  }

  private int weight(int slot, int column) {
    long word = packed[slot * words + column / PER_WORD];
    if (word < 0) {
      return large.get(slot)[column];
    }
    return (int) (word >>> (BITS * (column % PER_WORD)) & (2 * BIAS - 1)) - BIAS;
  }

  static SparseRows read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int width = in.readUnsignedByte();
    int[] slots = Slots.read(bits, in);
    short[] rows = new short[slots.length * width];
    for (int column = 0; column < width; column++) {
      for (int i = column; i < rows.length; i += width) {
        rows[i] = (short) Varint.readSigned(in);
      }
    }
    return new SparseRows(bits, width, slots, rows);
  }
}
