package org.whosaid.speech;

/**
 * Tells a report that nothing was said from a report of what was said: {@code did not say whether
 * he would resign}, {@code has never claimed that}.
 */
final class Denial {

  private static final int NEAR = 5;

  private Denial() {}

  /** Whether the cue is negated, by a word that depends on it or stands within it. */
  static boolean isNegated(DocumentView view, Cue cue) {
    int head = cue.head();
    int first = Math.max(view.sentenceBegin[view.sentence[head]], head - NEAR);
    for (int t = first; t < head; t++) {
      if (isNegation(view.document.lower(t))
          && (cue.tokens().contains(t) || view.head[t] == head || isAuxiliary(view, t + 1, head))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(String lower) {
    return switch (lower) {
      case "not", "n't", "never" -> true;
      default -> false;
    };
  }

  /** Whether nothing but adverbs and auxiliaries stands between the negation and the cue. */
  private static boolean isAuxiliary(DocumentView view, int from, int to) {
    for (int t = from; t < to; t++) {
      String lower = view.document.lower(t);
      boolean helps =
          view.document.tag(t).startsWith("RB") || lower.equals("have") || lower.equals("been");
      if (!helps) {
        return false;
      }
    }
    return true;
  }
}
