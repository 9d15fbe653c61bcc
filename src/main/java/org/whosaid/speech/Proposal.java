package org.whosaid.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.TokenRange;

/**
 * What a cue may report, the most probable first, before it is known what other cues claim.
 *
 * @param cue the words that report it
 * @param source who says it, if anybody is named
 * @param probability that it reports anything
 * @param readings what it may report
 */
record Proposal(Cue cue, @Nullable TokenRange source, float probability, List<Reading> readings) {

  /**
   * One thing that a cue may report: at least one side is there.
   *
   * @param left what stands before the cue, if anything
   * @param right what stands behind it, if anything
   * @param probability that it is this, the cue taken for granted or not
   */
  record Reading(@Nullable TokenRange left, @Nullable TokenRange right, float probability) {

    boolean overlaps(boolean[] marked) {
      return overlaps(left, marked) || overlaps(right, marked);
    }

    private static boolean overlaps(@Nullable TokenRange range, boolean[] marked) {
      if (range != null) {
        for (int t = range.begin(); t < range.end(); t++) {
          if (marked[t]) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
