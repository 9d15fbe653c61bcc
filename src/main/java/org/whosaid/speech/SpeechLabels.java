package org.whosaid.speech;

import org.whosaid.learn.ChainLabels;

/**
 * The labels of the chain over an article's tokens: outside; cue; source and content, each with the
 * side on which its cue stands.
 *
 * <pre>
 * "   We         won        ,          "  said   Ann          Lee
 * out begin-     inside-    inside-   out begin- begin-       inside-
 *     content-R  content-R  content-R     cue    source-L     source-L
 * </pre>
 */
final class SpeechLabels {

  static final int OUTSIDE = 0;
  static final int CUE = 1;

  /** The source, its cue to the left of it. */
  static final int SOURCE_LEFT = 3;

  static final int SOURCE_RIGHT = 5;
  static final int CONTENT_LEFT = 7;
  static final int CONTENT_RIGHT = 9;

  /** The number of labels: each but the first has an inside, one higher. */
  static final int COUNT = 11;

  /** Inside may only follow begin or inside of the same. */
  static final ChainLabels STRUCTURE = ChainLabels.of(COUNT, SpeechLabels::mayFollow);

  private SpeechLabels() {}

  private static boolean mayFollow(int label, int before) {
    return label % 2 == 1 || label == OUTSIDE || before == label || before == label - 1;
  }
}
