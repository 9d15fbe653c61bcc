package org.whosaid.learn;

/**
 * A chain to learn from.
 *
 * @param features what is seen of it
 * @param labels the label of each place; -1 where nothing is to be learned
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, changed by nobody
public record Chain(ChainFeatures features, byte[] labels) {

  public Chain {
    if (features.size() != labels.length) {
      throw new IllegalArgumentException(
          labels.length + " labels for " + features.size() + " places");
    }
  }
}
