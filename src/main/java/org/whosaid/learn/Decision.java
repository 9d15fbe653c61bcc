package org.whosaid.learn;

import java.util.List;

/**
 * One choice to learn from: candidates, each a set of hashed features, and which of them are right.
 *
 * <p>{@code "We won," said Ann Lee.}: who says it? {@code Ann Lee}, {@code nobody}, ... The arrays
 * are not copied; nobody changes them afterwards.
 */
public final class Decision {

  private final int[][] candidates;
  private final int[] gold;

  private Decision(int[][] candidates, int[] gold) {
    if (gold.length == 0) {
      throw new IllegalArgumentException("a decision needs at least one right candidate");
    }
    for (int right : gold) {
      if (right < 0 || right >= candidates.length) {
        throw new IllegalArgumentException(
            "right candidate " + right + " is not one of " + candidates.length);
      }
    }
    this.candidates = candidates;
    this.gold = gold;
  }

  /** A decision with one right candidate. */
  public static Decision of(List<int[]> candidates, int gold) {
    return new Decision(candidates.toArray(int[][]::new), new int[] {gold});
  }

  /** A decision with several right candidates, any of which will do; no index twice. */
  public static Decision of(List<int[]> candidates, int[] gold) {
    return new Decision(candidates.toArray(int[][]::new), gold.clone());
  }

  /** The number of candidates. */
  public int size() {
    return candidates.length;
  }

  int[] candidate(int index) {
    return candidates[index];
  }

  int[] gold() {
    return gold;
  }
}
