package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A weight for each of a few hashed features, 0 for all others: an open-addressed table.
 *
 * <p>Made from a long array of trained weights by leaving out the small ones and rounding the rest
 * to a multiple of {@link #STEP}; what is written and read again is the same to the last bit.
 * Immutable and safe for many threads.
 */
final class SparseWeights {

  /** What all weights are multiples of. */
  static final float STEP = 1 / 256f;

  private static final int EMPTY = -1;

  private final int shift;
  private final int mask;
  private final int[] keys;
  private final float[] values;
  private final int size;

  private SparseWeights(int bits, int[] slots, float[] weights) {
    this.shift = 32 - bits;
    this.size = slots.length;
    int capacity = Integer.highestOneBit(Math.max(4, slots.length * 2)) * 2;
    this.mask = capacity - 1;
    this.keys = new int[capacity];
    this.values = new float[capacity];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < slots.length; i++) {
      int at = FeatureHash.mix(slots[i], 0) & mask;
      while (keys[at] != EMPTY) {
        at = (at + 1) & mask;
      }
      keys[at] = slots[i];
      values[at] = weights[i];
    }
  }

  /** Keeps of {@code dense}, which has 2^bits entries, those of at least {@code prune}. */
  static SparseWeights of(int bits, float[] dense, double prune) {
    int kept = 0;
    int[] slots = new int[dense.length];
    float[] weights = new float[dense.length];
    for (int i = 0; i < dense.length; i++) {
      int rounded = Math.round(dense[i] / STEP);
      if (rounded != 0 && Math.abs(dense[i]) >= prune) {
        slots[kept] = i;
        weights[kept++] = rounded * STEP;
      }
    }
    return new SparseWeights(bits, Arrays.copyOf(slots, kept), Arrays.copyOf(weights, kept));
  }

  /** The number of weights that are not 0. */
  int size() {
    return size;
  }

  float weight(int feature) {
    int slot = feature >>> shift;
    int at = FeatureHash.mix(slot, 0) & mask;
    while (true) {
      int key = keys[at];
      if (key == slot) {
        return values[at];
      }
      if (key == EMPTY) {
        return 0;
      }
      at = (at + 1) & mask;
    }
  }

  /** The sum of the weights of {@code features[from..to)}. */
  float sum(int[] features, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += weight(features[i]);
    }
    return sum;
  }

  void write(DataOutputStream out) throws IOException {
    int[] slots = Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    out.writeByte(32 - shift);
    out.writeInt(slots.length);
    int before = -1;
    for (int slot : slots) {
      Varint.write(out, slot - before - 1);
      before = slot;
    }
    for (int slot : slots) {
      Varint.writeSigned(out, Math.round(weight(slot << shift) / STEP));
    }
  }

  static SparseWeights read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int[] slots = new int[in.readInt()];
    int before = -1;
    for (int i = 0; i < slots.length; i++) {
      before += Varint.read(in) + 1;
      slots[i] = before;
    }
    float[] weights = new float[slots.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Varint.readSigned(in) * STEP;
    }
    return new SparseWeights(bits, slots, weights);
  }
}
