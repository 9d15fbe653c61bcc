package org.whosaid.learn;

/**
 * How a {@link ChainModel} is trained.
 *
 * @param seed decides the order of the chains and what is dropped
 * @param runs how often to learn, each time with another seed; the result is the mean of the
 *     weights
 * @param epochs passes over the chains; the result is the mean of the weights at the end of each
 *     but the first
 * @param rate AdaGrad's learning rate
 * @param dropout share of the features hidden, anew at each place
 * @param bits rows of weights for places are 2^bits
 * @param prune weights nearer to 0 than this are left out of the result
 */
public record ChainSettings(
    long seed, int runs, int epochs, double rate, double dropout, int bits, double prune) {

  public ChainSettings {
    if (runs < 1 || epochs < 1) {
      throw new IllegalArgumentException("runs " + runs + ", epochs " + epochs + " must be >= 1");
    }
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout " + dropout + " must be in [0, 1)");
    }
    if (bits < 1 || bits > 24) {
      throw new IllegalArgumentException("bits " + bits + " must be in 1..24");
    }
    if (!(rate > 0) || !(prune >= 0)) {
      throw new IllegalArgumentException(
          "rate " + rate + " must be > 0 and prune " + prune + " >= 0");
    }
  }
}
