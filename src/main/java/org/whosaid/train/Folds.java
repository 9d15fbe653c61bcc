package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles in parts, each left out in turn, so that what learns from the output of a model learns
 * from output on articles that the model has not seen.
 *
 * @param count the number of parts
 */
record Folds(int count) {

  Folds {
    if (count < 2) {
      throw new IllegalArgumentException("folds " + count + " must be >= 2");
    }
  }

  /** The fold that the item at {@code index} is left out with. */
  int of(int index) {
    return index % count;
  }

  /** Whether the item at {@code index} is left out with {@code fold}. */
  boolean holds(int fold, int index) {
    return of(index) == fold;
  }

  /** The items that are not left out with {@code fold}. */
  <T> List<T> others(List<T> items, int fold) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!holds(fold, i)) {
        others.add(items.get(i));
      }
    }
    return others;
  }
}
