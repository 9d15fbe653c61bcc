package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs gold and given answers one to one, greedily, the best score first. */
final class Pairing {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::given);

  private Pairing() {}

  /**
   * A gold answer and a given one.
   *
   * @param score how well they agree, at most 1
   * @param gold index of the gold answer
   * @param given index of the given answer
   */
  record Pair(double score, int gold, int given) {}

  static List<Pair> best(List<Pair> candidates) {
    BitSet goldUsed = new BitSet();
    BitSet givenUsed = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (!goldUsed.get(pair.gold()) && !givenUsed.get(pair.given())) {
        goldUsed.set(pair.gold());
        givenUsed.set(pair.given());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
