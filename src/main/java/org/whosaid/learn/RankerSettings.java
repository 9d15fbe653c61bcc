package org.whosaid.learn;

/**
 * How a {@link Ranker} is trained.
 *
 * @param seed decides the order of the decisions and what is dropped
 * @param epochs passes over the decisions; the result is the mean of the weights at the end of each
 *     but the first
 * @param rate AdaGrad's learning rate: 0.1 is a good start
 * @param dropout share of the features hidden, anew for each decision in each epoch
 * @param l2 pull of the weights of the features at hand towards 0, for each decision
 * @param bits the weights are 2^bits; features that share one share its weight
 * @param prune weights nearer to 0 than this are left out of the result
 */
public record RankerSettings(
    long seed, int epochs, double rate, double dropout, double l2, int bits, double prune) {

  public RankerSettings {
    if (epochs < 1) {
      throw new IllegalArgumentException("epochs " + epochs + " must be >= 1");
    }
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout " + dropout + " must be in [0, 1)");
    }
    if (bits < 1 || bits > 28) {
      throw new IllegalArgumentException("bits " + bits + " must be in 1..28");
    }
    if (!(rate > 0) || !(l2 >= 0) || !(prune >= 0)) {
      throw new IllegalArgumentException(
          "rate " + rate + " must be > 0, l2 " + l2 + " and prune " + prune + " >= 0");
    }
  }

  /** The same with another seed. */
  public RankerSettings withSeed(long other) {
    return new RankerSettings(other, epochs, rate, dropout, l2, bits, prune);
  }

  /** Settings to start from: 4 epochs, rate 0.1, dropout 0.2, 2^22 weights, pruned at 0.02. */
  public static RankerSettings standard(long seed) {
    return new RankerSettings(seed, 4, 0.1, 0.2, 0, 22, 0.02);
  }
}
