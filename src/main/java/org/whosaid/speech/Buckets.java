package org.whosaid.speech;

/** Numbers as a few classes, for features. */
final class Buckets {

  private static final float[] LIMITS = {
    0.01f, 0.03f, 0.07f, 0.13f, 0.22f, 0.35f, 0.5f, 0.65f, 0.78f, 0.87f, 0.93f, 0.97f, 0.99f
  };

  private Buckets() {}

  /** A probability as one of 14 classes, finer towards 0 and 1. */
  static int probability(float p) {
    int bucket = 0;
    while (bucket < LIMITS.length && p >= LIMITS[bucket]) {
      bucket++;
    }
    return bucket;
  }

  /** A count from 0: exact to 4, then coarser. */
  static int count(int n) {
    if (n <= 4) {
      return Math.max(n, -1);
    }
    if (n <= 6) {
      return 5;
    }
    if (n <= 9) {
      return 6;
    }
    if (n <= 14) {
      return 7;
    }
    if (n <= 22) {
      return 8;
    }
    return n <= 40 ? 9 : 10;
  }
}
