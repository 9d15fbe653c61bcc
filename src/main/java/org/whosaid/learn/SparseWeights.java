package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A weight for each of a few hashed features, 0 for all others.
 *
 * <p>Made from a long array of trained weights by leaving out the small ones and rounding the rest
 * to a multiple of {@link #STEP}; what is written and read again is the same to the last bit. In
 * memory it is a long array again, of two bytes a weight: one look a feature. Immutable and safe
 * for many threads.
 */
final class SparseWeights {

  /** What all weights are multiples of. */
  static final float STEP = 1 / 256f;

  private final int shift;
  private final short[] units;
  private final int size;

  private SparseWeights(int bits, short[] units, int size) {
    this.shift = 32 - bits;
    this.units = units;
    this.size = size;
  }

  /** Keeps of {@code dense}, which has 2^bits entries, those of at least {@code prune}. */
  static SparseWeights of(int bits, float[] dense, double prune) {
    int kept = 0;
    short[] units = new short[dense.length];
    for (int i = 0; i < dense.length; i++) {
      short rounded = limited(Math.round(dense[i] / STEP));
      if (rounded != 0 && Math.abs(dense[i]) >= prune) {
        units[i] = rounded;
        kept++;
      }
    }
    return new SparseWeights(bits, units, kept);
  }

  private static short limited(int units) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, units));
  }

  /** The number of weights that are not 0. */
  int size() {
    return size;
  }

  float weight(int feature) {
    return units[feature >>> shift] * STEP;
  }

  /** The sum of the weights of {@code features[from..to)}. */
  float sum(int[] features, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += units[features[i] >>> shift];
    }
    return sum * STEP;
  }

  void write(DataOutputStream out) throws IOException {
    int[] slots = new int[size];
    int next = 0;
    for (int slot = 0; slot < units.length; slot++) {
      if (units[slot] != 0) {
        slots[next++] = slot;
      }
    }
    out.writeByte(32 - shift);
    Slots.write(slots, out);
    for (int slot : slots) {
      Varint.writeSigned(out, units[slot]);
    }
  }

  static SparseWeights read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    short[] units = new short[1 << bits];
    int[] slots = Slots.read(bits, in);
    for (int slot : slots) {
      units[slot] = limited(Varint.readSigned(in));
    }
    return new SparseWeights(bits, units, slots.length);
  }
}
