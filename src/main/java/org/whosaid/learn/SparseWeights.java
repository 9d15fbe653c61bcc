package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A weight for each of a few hashed features, 0 for all others.
 *
 * <p>Made from a long array of trained weights by leaving out the small ones and rounding the rest
 * to a multiple of {@link #STEP}; what is written and read again is the same to the last bit.
 * Immutable and safe for many threads.
 */
final class SparseWeights {

  /** What all weights are multiples of. */
  static final float STEP = 1 / 256f;

  private final int shift;
  private final SlotSet slots;
  private final float[] values;

  private SparseWeights(SlotSet slots, float[] values) {
    this.shift = 32 - slots.bits();
    this.slots = slots;
    this.values = values;
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
    return new SparseWeights(
        new SlotSet(bits, Arrays.copyOf(slots, kept)), Arrays.copyOf(weights, kept));
  }

  /** The number of weights that are not 0. */
  int size() {
    return values.length;
  }

  float weight(int feature) {
    int rank = slots.rank(feature >>> shift);
    return rank < 0 ? 0 : values[rank];
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
    out.writeByte(slots.bits());
    slots.write(out);
    for (float value : values) {
      Varint.writeSigned(out, Math.round(value / STEP));
    }
  }

  static SparseWeights read(DataInputStream in) throws IOException {
    SlotSet slots = SlotSet.read(in.readUnsignedByte(), in);
    float[] values = new float[slots.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Varint.readSigned(in) * STEP;
    }
    return new SparseWeights(slots, values);
  }
}
