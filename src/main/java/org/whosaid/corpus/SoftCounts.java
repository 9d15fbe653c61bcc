package org.whosaid.corpus;

/**
 * How much of what was found and of what was to be found overlaps (Pareti et al. 2013).
 *
 * @param shareOfGiven the sum, over pairs of gold and given contents, of the share of the given one
 *     that the gold one covers
 * @param shareOfGold the same sum of the share of the gold one that the given one covers
 * @param given contents the system gave
 * @param gold contents that the gold has
 */
public record SoftCounts(double shareOfGiven, double shareOfGold, int given, int gold) {

  static final SoftCounts NONE = new SoftCounts(0, 0, 0, 0);

  public SoftCounts plus(SoftCounts other) {
    return new SoftCounts(
        shareOfGiven + other.shareOfGiven,
        shareOfGold + other.shareOfGold,
        given + other.given,
        gold + other.gold);
  }

  /** The mean share over all given contents: shareOfGiven / given. */
  public double precision() {
    return Counts.ratio(shareOfGiven, given);
  }

  /** The mean share over all gold contents: shareOfGold / gold. */
  public double recall() {
    return Counts.ratio(shareOfGold, gold);
  }

  /** The harmonic mean of precision and recall: 2 p r / (p + r). */
  public double f1() {
    return Counts.harmonic(precision(), recall());
  }

  String row() {
    return "p "
        + Counts.percent(precision())
        + "  r "
        + Counts.percent(recall())
        + "  f1 "
        + Counts.percent(f1());
  }
}
