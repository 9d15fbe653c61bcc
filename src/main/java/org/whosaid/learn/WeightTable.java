package org.whosaid.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear classifier by hashed feature, quantised: a few bytes a feature on disk
 * and in memory, one look-up a feature.
 *
 * <p>In memory each feature is a {@code long} in an open-addressed array, its key in the upper
 * half. Up to four classes, the lower half holds the weights themselves; beyond, it says where the
 * feature's (class, weight) pairs begin and how many there are. On disk: the keys sorted, as
 * differences; then the counts, the classes and the weights, each in a column, which deflates well.
 * Immutable and safe for many threads.
 */
public final class WeightTable {

  /** The most classes whose weights are kept beside the key. */
  private static final int INLINE = 4;

  private static final int PAIR_BITS = 10;
  private static final int COUNT_BITS = 6;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final int classes;
  private final int size;
  private final long[] slots;
  private final short[] pairs;

  private WeightTable(int classes, int size, long[] slots, short[] pairs) {
    this.classes = classes;
    this.size = size;
    this.slots = slots;
    this.pairs = pairs;
  }

  public int classes() {
    return classes;
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** Sets {@code scores} to the score of each class, in the table's unit. */
  public void score(FeatureKeys features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    if (classes == 3) {
      scoreThree(features, scores);
    } else if (classes <= INLINE) {
      scoreInline(features, scores);
    } else {
      scorePairs(features, scores);
    }
  }

  private void scoreThree(FeatureKeys features, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int i = 0, n = features.size(); i < n; i++) {
      int payload = find(features.key(i));
      a += (payload << 22) >> 22;
      b += (payload << 12) >> 22;
      c += (payload << 2) >> 22;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  private void scoreInline(FeatureKeys features, int[] scores) {
    int bits = inlineBits(classes);
    for (int i = 0, n = features.size(); i < n; i++) {
      int payload = find(features.key(i));
      if (payload != 0) {
        for (int c = 0; c < classes; c++) {
          scores[c] += (payload << (32 - bits * (c + 1))) >> (32 - bits);
        }
      }
    }
  }

  private void scorePairs(FeatureKeys features, int[] scores) {
    for (int i = 0, n = features.size(); i < n; i++) {
      int payload = find(features.key(i));
      int at = payload >>> COUNT_BITS;
      int end = at + (payload & COUNT_MASK);
      for (; at < end; at++) {
        int pair = pairs[at];
        scores[(pair >> PAIR_BITS) & 0x3F] += (pair << (32 - PAIR_BITS)) >> (32 - PAIR_BITS);
      }
    }
  }

  private int find(int key) {
    int mask = slots.length - 1;
    int slot = key & mask;
    while (true) {
      long entry = slots[slot];
      if ((int) (entry >>> 32) == key) {
        return (int) entry;
      }
      if (entry == 0) {
        return 0;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static int inlineBits(int classes) {
    return classes == 3 ? 10 : 32 / classes;
  }

  /** Writes the table. */
  public void writeTo(DataOutputStream out) throws IOException {
    long[] sorted = new long[size];
    int n = 0;
    for (long entry : slots) {
      if (entry != 0) {
        sorted[n++] = entry ^ Long.MIN_VALUE;
      }
    }
    Arrays.sort(sorted);
    Varint.write(out, classes);
    Varint.write(out, size);
    int previous = 0;
    for (long entry : sorted) {
      int key = (int) ((entry ^ Long.MIN_VALUE) >>> 32);
      Varint.write(out, key - previous);
      previous = key;
    }
    int[][] rows = new int[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = row((int) sorted[i]);
      out.writeByte((int) Arrays.stream(rows[i]).filter(w -> w != 0).count());
    }
    for (int[] row : rows) {
      for (int c = 0; c < classes; c++) {
        if (row[c] != 0) {
          out.writeByte(c);
        }
      }
    }
    for (int[] row : rows) {
      for (int weight : row) {
        if (weight != 0) {
          Varint.writeSigned(out, weight);
        }
      }
    }
  }

  private int[] row(int payload) {
    int[] row = new int[classes];
    if (classes <= INLINE) {
      int bits = inlineBits(classes);
      for (int c = 0; c < classes; c++) {
        row[c] = (payload << (32 - bits * (c + 1))) >> (32 - bits);
      }
    } else {
      int at = payload >>> COUNT_BITS;
      for (int i = at; i < at + (payload & COUNT_MASK); i++) {
        row[(pairs[i] >> PAIR_BITS) & 0x3F] = (pairs[i] << (32 - PAIR_BITS)) >> (32 - PAIR_BITS);
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
    Builder builder = new Builder(classes, size);
    for (int i = 0; i < size; i++) {
      int count = in.byteAt(counts + i);
      for (int k = 0; k < count; k++) {
        int at = in.byteAt(column++);
        ModelFormatException.check(at >= 0 && at < classes, "weights of class " + at);
        builder.weight(at, in.signed());
      }
      builder.end(keys[i]);
    }
    return builder.build();
  }

  /** Collects rows of weights. */
  static final class Builder {

    private final int classes;
    private final int most;
    private long[] slots;
    private short[] pairs = new short[1 << 12];
    private int pairCount;

    /** The row at hand: where its pairs begin, or the weights themselves. */
    private int rowBegin;

    private int inline;
    private int size;

    Builder(int classes) {
      this(classes, 1 << 10);
    }

    Builder(int classes, int expected) {
      this.classes = classes;
      int bits = classes <= INLINE ? inlineBits(classes) : PAIR_BITS;
      this.most = (1 << (bits - 1)) - 1;
      this.slots = new long[Integer.highestOneBit(Math.max(8, expected)) << 2];
    }

    /** Adds the row of a key not added before. */
    void add(int key, int[] row) {
      for (int c = 0; c < classes; c++) {
        if (row[c] != 0) {
          weight(c, row[c]);
        }
      }
      end(key);
    }

    /** Adds a weight to the row at hand; one too large is cut to the largest there is. */
    void weight(int column, int weight) {
      int bits = classes <= INLINE ? inlineBits(classes) : PAIR_BITS;
      int cut = Math.max(-most, Math.min(most, weight)) & ((1 << bits) - 1);
      if (classes <= INLINE) {
        inline |= cut << (bits * column);
      } else {
        if (pairCount == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * pairCount);
        }
        pairs[pairCount++] = (short) ((column << PAIR_BITS) | cut);
      }
    }

    /** Ends the row at hand: it is that of {@code key}. A row without weights is left out. */
    void end(int key) {
      int payload = inline;
      if (classes > INLINE && pairCount > rowBegin) {
        payload = (rowBegin << COUNT_BITS) | (pairCount - rowBegin);
      }
      inline = 0;
      rowBegin = pairCount;
      if (payload == 0) {
        return;
      }
      if (2 * size >= slots.length) {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
          if (entry != 0) {
            place(entry);
          }
        }
      }
      place(((long) key << 32) | (payload & 0xFFFFFFFFL));
      size++;
    }

    private void place(long entry) {
      int mask = slots.length - 1;
      int slot = (int) (entry >>> 32) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry;
    }

    WeightTable build() {
      return new WeightTable(classes, size, slots, Arrays.copyOf(pairs, pairCount));
    }
  }
}
