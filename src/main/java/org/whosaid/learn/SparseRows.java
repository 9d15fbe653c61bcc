package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A row of weights for each of a few hashed features, nothing for all others. Like {@link
 * SparseWeights}, with several weights a feature, and rounded more coarsely: a place has so many
 * features that the errors cancel out.
 *
 * <p>In memory a row is a few {@code long}s with some ten weights each. Rows are added up as they
 * are, every other weight at a time, so that each sum has the room of two weights. The few rows
 * with larger weights stand apart. Immutable and safe for many threads.
 */
final class SparseRows {

  private static final float STEP = 1 / 32f;

  private static final int FEWEST_BITS = 5;
  private static final int MOST_BITS = 8;

  /** One row in so many may stand apart, for the others to need less room. */
  private static final int RARE = 1_000;

  /** A word of this sign has the number of a row that stands apart. */
  private static final long APART = Long.MIN_VALUE;

  private final int shift;
  private final int width;
  private final int size;

  /** The bits of a packed weight, their number in a word, and the words of a row. */
  private final int bits;

  private final int perWord;
  private final int words;

  /** Added to each packed weight, so that none is negative. */
  private final int bias;

  /** The first, third, ... weight of a word. */
  private final long everyOther;

  private final long zeros;
  private final long[] packed;
  private final short[] apart;

  /**
   * Rows of {@code width}.
   *
   * @param slots the slot of each row, in rising order
   * @param rows their weights, one row behind another
   */
  private SparseRows(int slotBits, int width, int[] slots, short[] rows) {
    this.shift = 32 - slotBits;
    this.width = width;
    this.size = slots.length;
    this.bits = bits(width, size, rows);
    this.perWord = 63 / bits;
    this.words = (width + perWord - 1) / perWord;
    this.bias = 1 << (bits - 1);
    long mask = 0;
    for (int j = 0; j < perWord; j += 2) {
      mask |= ((1L << bits) - 1) << (j * bits);
    }
    this.everyOther = mask;
    this.zeros = pack(rows, 0, 0);
    this.packed = new long[words << slotBits];
    Arrays.fill(packed, zeros);
    short[] large = new short[rows.length];
    int largeRows = 0;
    for (int i = 0; i < size; i++) {
      int row = i * width;
      int at = slots[i] * words;
      if (isLarge(rows, row, row + width, bits)) {
        System.arraycopy(rows, row, large, largeRows * width, width);
        Arrays.fill(packed, at, at + words, APART | largeRows++);
      } else {
        for (int j = 0; j < width; j += perWord) {
          packed[at++] = pack(rows, row + j, row + Math.min(width, j + perWord));
        }
      }
    }
    this.apart = Arrays.copyOf(large, largeRows * width);
  }

  /** The fewest bits that nearly all rows can do with. */
  private static int bits(int width, int size, short[] rows) {
    for (int bits = FEWEST_BITS; bits < MOST_BITS; bits++) {
      int large = 0;
      for (int row = 0; row < size * width; row += width) {
        large += isLarge(rows, row, row + width, bits) ? 1 : 0;
      }
      if (large * RARE <= size) {
        return bits;
      }
    }
    return MOST_BITS;
  }

  private static boolean isLarge(short[] rows, int from, int to, int bits) {
    int limit = 1 << (bits - 1);
    for (int i = from; i < to; i++) {
      if (rows[i] < -limit || rows[i] >= limit) {
        return true;
      }
    }
    return false;
  }

  private long pack(short[] rows, int from, int to) {
    long word = 0;
    for (int j = 0; j < perWord; j++) {
      long weight = from + j < to ? rows[from + j] : 0;
      word |= (weight + bias) << (bits * j);
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
    int most = ((1 << (2 * bits)) - 1) / ((1 << bits) - 1);
    for (int begin = from; begin < to; begin += most) {
      int end = Math.min(to, begin + most);
      for (int word = 0; word < words; word++) {
        addWord(word, sums, at, features, begin, end);
      }
    }
  }

  private void addWord(int word, float[] sums, int at, int[] features, int from, int to) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long weights = packed[(features[i] >>> shift) * words + word];
      if (weights < 0) {
        addApart((int) weights, word, sums, at);
        weights = zeros;
      }
      even += weights & everyOther;
      odd += (weights >>> bits) & everyOther;
    }
    int biases = (to - from) * bias;
    int sumMask = (1 << (2 * bits)) - 1;
    int end = Math.min(width, (word + 1) * perWord);
    for (int j = word * perWord; j < end; j += 2) {
      sums[at + j] += (((int) even & sumMask) - biases) * STEP;
      even >>>= 2 * bits;
    }
    for (int j = word * perWord + 1; j < end; j += 2) {
      sums[at + j] += (((int) odd & sumMask) - biases) * STEP;
      odd >>>= 2 * bits;
    }
  }

  private void addApart(int row, int word, float[] sums, int at) {
    int end = Math.min(width, (word + 1) * perWord);
    for (int j = word * perWord; j < end; j++) {
      sums[at + j] += apart[row * width + j] * STEP;
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
    long word = packed[slot * words + column / perWord];
    if (word < 0) {
      return apart[(int) word * width + column];
    }
    return (int) (word >>> (bits * (column % perWord)) & ((1 << bits) - 1)) - bias;
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
