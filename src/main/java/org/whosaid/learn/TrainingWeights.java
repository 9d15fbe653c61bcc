package org.whosaid.learn;

/**
 * Weights while they are learned: 2^bits of them, moved by AdaGrad (Duchi, Hazan, Singer 2011),
 * averaged over the ends of epochs. Not safe for several threads.
 */
final class TrainingWeights {

  private static final float SMALL = 1e-6f;

  private final int shift;
  private final float rate;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private int summed;

  TrainingWeights(int bits, double rate) {
    this.shift = 32 - bits;
    this.rate = (float) rate;
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.sums = new float[1 << bits];
  }

  float weight(int feature) {
    return weights[feature >>> shift];
  }

  /** Sets a weight to start from. */
  void set(int feature, float weight) {
    weights[feature >>> shift] = weight;
  }

  /** The sum of the squares of a weight's gradients. */
  float squares(int feature) {
    return squares[feature >>> shift];
  }

  /** Moves a weight against the gradient of the loss. */
  void move(int feature, float gradient) {
    int slot = feature >>> shift;
    squares[slot] += gradient * gradient;
    weights[slot] -= rate * gradient / ((float) Math.sqrt(squares[slot]) + SMALL);
  }

  /** Counts the weights as they stand into the mean. */
  void endOfEpoch() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    summed++;
  }

  /** The mean, or the weights as they stand if nothing was counted; times {@code scale}. */
  float[] mean(float scale) {
    float[] mean = new float[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = scale * (summed == 0 ? weights[i] : sums[i] / summed);
    }
    return mean;
  }
}
