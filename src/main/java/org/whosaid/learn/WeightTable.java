package org.whosaid.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear classifier by hashed feature, quantised: a few bytes a feature on disk
 * and in memory.
 *
 * <p>In memory the features are a {@link KeyIndex}. Up to four classes, a feature's weights share
 * an {@code int}; beyond, its (class, weight) pairs stand one behind another. On disk: the keys
 * sorted, as differences; then the counts, the classes and the weights, each in a column, which
 * deflates well. Immutable and safe for many threads.
 */
public final class WeightTable {

  /** The most classes whose weights share an {@code int}. */
  static final int INLINE = 4;

  /** The bits of a weight in a pair. */
  static final int PAIR_BITS = 10;

  /** The bits of the number of a feature's pairs. */
  static final int COUNT_BITS = 6;

  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final int classes;

  /** Of each feature, up to four classes its weights, beyond where its pairs are and how many. */
  private final KeyIndex rows;

  /** Class and weight. */
  private final short[] pairs;

  WeightTable(int classes, int[] keys, int[] rows, short[] pairs) {
    this.classes = classes;
    this.rows = new KeyIndex(keys, rows);
    this.pairs = pairs;
  }

  public int classes() {
    return classes;
  }

  /** The number of features. */
  public int size() {
    return rows.size();
  }

  /** Sets {@code scores} to the score of each class, in the table's unit. */
  public void score(FeatureKeys features, int[] scores) {
    int found = rows.find(features);
    int[] numbers = features.numbers();
    if (classes == 3) {
      scoreThree(numbers, found, scores);
    } else {
      Arrays.fill(scores, 0, classes, 0);
      if (classes <= INLINE) {
        scoreInline(numbers, found, scores);
      } else {
        scorePairs(numbers, found, scores);
      }
    }
  }

  private void scoreThree(int[] found, int count, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int i = 0; i < count; i++) {
      int row = found[i];
      a += (row << 22) >> 22;
      b += (row << 12) >> 22;
      c += (row << 2) >> 22;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  private void scoreInline(int[] found, int count, int[] scores) {
    int bits = inlineBits(classes);
    for (int i = 0; i < count; i++) {
      int row = found[i];
      for (int c = 0; c < classes; c++) {
        scores[c] += (row << (32 - bits * (c + 1))) >> (32 - bits);
      }
    }
  }

  private void scorePairs(int[] found, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int at = found[i] >>> COUNT_BITS;
      int end = at + (found[i] & COUNT_MASK);
      for (; at < end; at++) {
        int pair = pairs[at];
        scores[(pair >> PAIR_BITS) & 0x3F] += weight(pair);
      }
    }
  }

  private static int weight(int pair) {
    return (pair << (32 - PAIR_BITS)) >> (32 - PAIR_BITS);
  }

  static int inlineBits(int classes) {
    return classes == 3 ? 10 : 32 / classes;
  }

  /** Writes the table. */
  public void writeTo(DataOutputStream out) throws IOException {
    int size = size();
    Varint.write(out, classes);
    Varint.write(out, size);
    int previous = 0;
    for (int key : rows.keys()) {
      Varint.write(out, key - previous);
      previous = key;
    }
    int[][] all = new int[size][];
    for (int rank = 0; rank < size; rank++) {
      all[rank] = row(rank);
      out.writeByte((int) Arrays.stream(all[rank]).filter(w -> w != 0).count());
    }
    for (int[] row : all) {
      for (int c = 0; c < classes; c++) {
        if (row[c] != 0) {
          out.writeByte(c);
        }
      }
    }
    for (int[] row : all) {
      for (int weight : row) {
        if (weight != 0) {
          Varint.writeSigned(out, weight);
        }
      }
    }
  }

  private int[] row(int rank) {
    int[] row = new int[classes];
    int number = rows.number(rank);
    if (classes <= INLINE) {
      int bits = inlineBits(classes);
      for (int c = 0; c < classes; c++) {
        row[c] = (number << (32 - bits * (c + 1))) >> (32 - bits);
      }
    } else {
      int at = number >>> COUNT_BITS;
      for (int i = at; i < at + (number & COUNT_MASK); i++) {
        row[(pairs[i] >> PAIR_BITS) & 0x3F] = weight(pairs[i]);
      }
    }
    return row;
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws ModelFormatException if it is something else
   */
  public static WeightTable read(ByteReader in) {
    int classes = in.varint();
    int size = in.varint();
    ModelFormatException.check(classes >= 1 && classes < 64, classes + " classes of weights");
    ModelFormatException.check(size >= 0 && size <= in.left(), size + " rows of weights");
    int[] keys = new int[size];
    int key = 0;
    for (int i = 0; i < size; i++) {
      key += in.varint();
      keys[i] = key;
    }
    int counts = in.skip(size);
    int total = 0;
    for (int i = 0; i < size; i++) {
      int count = in.byteAt(counts + i);
      ModelFormatException.check(count >= 0 && count <= classes, "a row of " + count + " weights");
      total += count;
    }
    int column = in.skip(total);
    WeightRows rows = new WeightRows(classes, size, total);
    for (int i = 0; i < size; i++) {
      int count = in.byteAt(counts + i);
      for (int k = 0; k < count; k++) {
        int at = in.byteAt(column++);
        ModelFormatException.check(at >= 0 && at < classes, "weights of class " + at);
        rows.weight(at, in.signed());
      }
      rows.end(keys[i]);
    }
    return rows.table();
  }
}
