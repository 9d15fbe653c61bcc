package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Compares the whole attributions of one article, verbatim or not, by the characters said. */
final class ContentScore {

  private static final double FOUND = 0.5;

  private final List<GoldSide> gold;
  private final List<GivenContent> given = new ArrayList<>();
  private final List<Pairing.Pair> pairs;

  private record GivenContent(BitSet characters, PredictedQuote quote) {}

  ContentScore(Marks marks, List<GoldSide> gold, List<PredictedQuote> quotes) {
    this.gold = gold;
    for (PredictedQuote quote : quotes) {
      BitSet characters = marks.characters(quote.content());
      if (!characters.isEmpty()) {
        given.add(new GivenContent(characters, quote));
      }
    }
    this.pairs = Pairing.best(overlaps());
  }

  private List<Pairing.Pair> overlaps() {
    List<Pairing.Pair> overlaps = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      BitSet content = gold.get(i).content();
      for (int j = 0; j < given.size(); j++) {
        int shared = shared(content, given.get(j).characters());
        if (shared > 0) {
          int all = content.cardinality() + given.get(j).characters().cardinality() - shared;
          overlaps.add(new Pairing.Pair((double) shared / all, i, j));
        }
      }
    }
    return overlaps;
  }

  private static int shared(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Contents that agree to the character. */
  Counts exact() {
    return counts((int) pairs.stream().filter(pair -> pair.score() == 1).count());
  }

  SoftCounts soft() {
    double shareOfGiven = 0;
    double shareOfGold = 0;
    for (Pairing.Pair pair : pairs) {
      BitSet found = given.get(pair.given()).characters();
      BitSet content = gold.get(pair.gold()).content();
      int shared = shared(content, found);
      shareOfGiven += (double) shared / found.cardinality();
      shareOfGold += (double) shared / content.cardinality();
    }
    return new SoftCounts(shareOfGiven, shareOfGold, given.size(), gold.size());
  }

  /** Contents that agree by half, with the source found. */
  Counts relation() {
    return counts(
        (int)
            pairs.stream()
                .filter(pair -> pair.score() >= FOUND && goldOf(pair).isSourceRight(quoteOf(pair)))
                .count());
  }

  /** Contents that agree by half, with the speaker right, where a speaker can be told. */
  Counts relationWho() {
    int untold = (int) pairs.stream().filter(pair -> !goldOf(pair).told()).count();
    int right =
        (int)
            pairs.stream()
                .filter(pair -> pair.score() >= FOUND && goldOf(pair).told())
                .filter(pair -> goldOf(pair).isSpeakerRight(quoteOf(pair)))
                .count();
    int told = (int) gold.stream().filter(GoldSide::told).count();
    return new Counts(right, given.size() - untold, told);
  }

  private GoldSide goldOf(Pairing.Pair pair) {
    return gold.get(pair.gold());
  }

  private PredictedQuote quoteOf(Pairing.Pair pair) {
    return given.get(pair.given()).quote();
  }

  private Counts counts(int right) {
    return new Counts(right, given.size(), gold.size());
  }
}
