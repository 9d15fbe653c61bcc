package org.whosaid.learn;

/**
 * One joint choice of a left and a right candidate to learn from. Each candidate is of a kind; what
 * speaks for a pair beyond its halves depends on their kinds alone.
 *
 * <p>{@code "We won," she said, "at last."}: left {@code We won}, right {@code at last}, both of
 * the kind "quoted". {@code She said they won.}: left "none".
 *
 * @param left features of the left candidates
 * @param leftKinds their kinds, from 0
 * @param right features of the right candidates
 * @param rightKinds their kinds
 * @param kinds the number of kinds
 * @param joint features of the pair of kinds {@code l} and {@code r}, at {@code l * kinds + r}
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, changed by nobody
public record PairDecision(
    int[][] left, byte[] leftKinds, int[][] right, byte[] rightKinds, int kinds, int[][] joint) {

  public PairDecision {
    if (left.length == 0
        || right.length == 0
        || left.length != leftKinds.length
        || right.length != rightKinds.length) {
      throw new IllegalArgumentException(
          left.length + " left and " + right.length + " right candidates must be some, with kinds");
    }
    if (joint.length != kinds * kinds) {
      throw new IllegalArgumentException(joint.length + " joints for " + kinds + " kinds");
    }
  }

  /** A decision with its right answer. */
  public record Answered(PairDecision decision, int left, int right) {}
}
