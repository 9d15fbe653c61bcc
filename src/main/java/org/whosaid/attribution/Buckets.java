package org.whosaid.attribution;

/** Numbers put into classes that widen as they grow, so that a weight can be learned for each. */
final class Buckets {

  private Buckets() {}

  /** 0, 1, 2, 3, 4-5, 6-8, 9-14, 15-24, 25-49, 50-99, 100 and more. */
  static int distance(int tokens) {
    if (tokens <= 3) {
      return Math.max(tokens, -1);
    }
    int[] limits = {5, 8, 14, 24, 49, 99};
    for (int i = 0; i < limits.length; i++) {
      if (tokens <= limits[i]) {
        return 4 + i;
      }
    }
    return 4 + limits.length;
  }

  /** A number kept within {@code -limit .. limit}. */
  static int clamp(int number, int limit) {
    return Math.max(-limit, Math.min(limit, number));
  }

  /** 0, 1, 2, 3-4, 5-8, 9 and more. */
  static int count(int number) {
    if (number <= 2) {
      return number;
    }
    return number <= 4 ? 3 : number <= 8 ? 4 : 5;
  }

  /** A probability in ten steps. */
  static int probability(double probability) {
    return (int) Math.min(9, Math.floor(probability * 10));
  }
}
