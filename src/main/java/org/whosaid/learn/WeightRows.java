package org.whosaid.learn;

import java.util.Arrays;

/** Collects the rows of a {@link WeightTable}, in the rising order of their keys. */
final class WeightRows {

  private final int classes;
  private final int most;
  private int[] keys;
  private int[] rows;
  private short[] pairs;
  private int size;
  private int pairCount;

  /** Of the row at hand: its weights in one number, or where its pairs begin. */
  private int inline;

  private int begin;

  /**
   * Makes room.
   *
   * @param size the most rows
   * @param weights the most weights
   */
  WeightRows(int classes, int size, int weights) {
    this.classes = classes;
    this.most = (1 << (bits() - 1)) - 1;
    this.keys = new int[size];
    this.rows = new int[size];
    this.pairs = new short[classes <= WeightTable.INLINE ? 0 : weights];
  }

  private int bits() {
    return classes <= WeightTable.INLINE ? WeightTable.inlineBits(classes) : WeightTable.PAIR_BITS;
  }

  /** Adds a weight to the row at hand; one too large is cut to the largest there is. */
  void weight(int column, int weight) {
    int cut = Math.max(-most, Math.min(most, weight)) & ((1 << bits()) - 1);
    if (classes <= WeightTable.INLINE) {
      inline |= cut << (bits() * column);
    } else {
      pairs[pairCount++] = (short) ((column << WeightTable.PAIR_BITS) | cut);
    }
  }

  /** Ends the row at hand: it is that of {@code key}. A row without weights is left out. */
  void end(int key) {
    if (inline != 0 || pairCount > begin) {
      keys[size] = key;
      rows[size++] =
          classes <= WeightTable.INLINE
              ? inline
              : (begin << WeightTable.COUNT_BITS) | (pairCount - begin);
    }
    inline = 0;
    begin = pairCount;
  }

  WeightTable table() {
    if (size < keys.length) {
      keys = Arrays.copyOf(keys, size);
      rows = Arrays.copyOf(rows, size);
    }
    return new WeightTable(classes, keys, rows, Arrays.copyOf(pairs, pairCount));
  }
}
