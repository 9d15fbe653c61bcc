package org.whosaid.parse;

import org.whosaid.learn.ModelFormatException;
import org.whosaid.learn.WeightTable;

/** Checks that weights read from a file are for the choice at hand. */
final class Classes {

  private Classes() {}

  static WeightTable check(WeightTable weights, int classes, String what) {
    if (weights.classes() != classes) {
      throw new ModelFormatException(
          "weights for " + weights.classes() + " " + what + ", this version knows " + classes);
    }
    return weights;
  }
}
