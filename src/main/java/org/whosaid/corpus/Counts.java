package org.whosaid.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often a system was right. Counts of several articles add up; ratios would not.
 *
 * @param right answers that agree with the gold
 * @param given answers the system gave; an answer without a name may be right without being counted
 *     here, as in score.py
 * @param gold answers that the gold has
 */
public record Counts(int right, int given, int gold) {

  static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(right + other.right, given + other.given, gold + other.gold);
  }

  /** Of the answers given, the share that is right: right / given; 0 if none is given. */
  public double precision() {
    return ratio(right, given);
  }

  /** Of the answers to be found, the share that is: right / gold; 0 if there are none. */
  public double recall() {
    return ratio(right, gold);
  }

  /** The harmonic mean of precision and recall: 2 p r / (p + r); 0 if both are 0. */
  public double f1() {
    return harmonic(precision(), recall());
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  static double harmonic(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** A ratio in percent to one decimal place; the exact binary value, half to even. */
  static String percent(double ratio) {
    return new BigDecimal(100 * ratio).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** {@code p 95.0 r 90.0 f1 92.4 tp 9 pred 10 gold 10}, as score.py prints it. */
  String row() {
    return "p "
        + percent(precision())
        + "  r "
        + percent(recall())
        + "  f1 "
        + percent(f1())
        + "  tp "
        + right
        + "  pred "
        + given
        + "  gold "
        + gold;
  }

  /** {@code accuracy 90.0 tp 9 gold 10}, as score.py prints it. */
  String accuracyRow() {
    return "accuracy " + percent(recall()) + "  tp " + right + "  gold " + gold;
  }
}
