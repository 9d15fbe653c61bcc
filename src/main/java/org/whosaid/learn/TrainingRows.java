package org.whosaid.learn;

/**
 * Rows of weights while they are learned: like {@link TrainingWeights}, with several weights a
 * feature. Not safe for several threads.
 */
final class TrainingRows {

  private static final float SMALL = 1e-6f;
  private static final float NOTHING = 1e-4f;

  private final int shift;
  private final int width;
  private final float rate;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private int summed;

  TrainingRows(int bits, int width, double rate) {
    this.shift = 32 - bits;
    this.width = width;
    this.rate = (float) rate;
    this.weights = new float[width << bits];
    this.squares = new float[width << bits];
    this.sums = new float[width << bits];
  }

  /** Where the row of a feature begins in {@link #weights()}. */
  int row(int feature) {
    return (feature >>> shift) * width;
  }

  float[] weights() {
    return weights;
  }

  float[] squares() {
    return squares;
  }

  /** Adds the rows of {@code features[from..to)} to {@code totals[at..at + width)}. */
  void addTo(float[] totals, int at, int[] features, int from, int to) {
    for (int i = from; i < to; i++) {
      int row = row(features[i]);
      for (int j = 0; j < width; j++) {
        totals[at + j] += weights[row + j];
      }
    }
  }

  /** Moves the rows of {@code features[from..to)} against the gradient of the loss. */
  void move(int[] features, int from, int to, float[] gradient) {
    boolean moves = false;
    for (float g : gradient) {
      moves |= Math.abs(g) > NOTHING;
    }
    if (!moves) {
      return;
    }
    for (int i = from; i < to; i++) {
      int row = row(features[i]);
      for (int j = 0; j < width; j++) {
        float g = gradient[j];
        if (Math.abs(g) > NOTHING) {
          squares[row + j] += g * g;
          weights[row + j] -= rate * g / ((float) Math.sqrt(squares[row + j]) + SMALL);
        }
      }
    }
  }

  /** Counts the weights as they stand into the mean. */
  void endOfEpoch() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    summed++;
  }

  /** The mean times {@code scale}; of no further use afterwards. */
  float[] mean(float scale) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = scale * (summed == 0 ? weights[i] : sums[i] / summed);
    }
    return sums;
  }
}
