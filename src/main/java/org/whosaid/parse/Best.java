package org.whosaid.parse;

/** The highest of some scores. */
final class Best {

  private Best() {}

  /** Index of the highest of the first {@code count} scores, the first of equals. */
  static int of(int[] scores, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
