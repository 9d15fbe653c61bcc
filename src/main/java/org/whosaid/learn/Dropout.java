package org.whosaid.learn;

/**
 * Hides a share of the features, anew for each decision: a feature is hidden or seen in all the
 * candidates alike. Not safe for several threads.
 */
final class Dropout {

  private final int limit;
  private final boolean idle;
  private int salt;

  Dropout(double share) {
    this.idle = share <= 0;
    this.limit = (int) (share * Integer.MAX_VALUE);
  }

  /** Draws anew. */
  void next(int seed, int epoch, int decision) {
    salt = FeatureHash.mix(seed, epoch, decision);
  }

  boolean hides(int feature) {
    return !idle && FeatureHash.mix(salt, feature) >>> 1 < limit;
  }
}
