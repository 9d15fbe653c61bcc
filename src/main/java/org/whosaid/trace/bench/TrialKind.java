package org.whosaid.trace.bench;

import java.util.Locale;
import java.util.Set;
import org.whosaid.trace.TraceVerdict;

/** What was done to a real quote to make a statement of it. */
public enum TrialKind {
  AS_IT_IS(TraceVerdict.VERBATIM),
  FIRST_OR_LAST_HALF(TraceVerdict.PARTIAL),
  MIDDLE_PART(TraceVerdict.PARTIAL),
  TWO_PARTS_AND_ELLIPSIS(TraceVerdict.PARTIAL),
  TENTH_REPLACED(TraceVerdict.ALTERED),
  QUARTER_REPLACED(TraceVerdict.ALTERED),
  FIFTH_DROPPED(TraceVerdict.ALTERED),
  NEGATION_REMOVED(TraceVerdict.ALTERED),
  NUMBER_CHANGED(TraceVerdict.ALTERED),
  WRONG_SPEAKER(TraceVerdict.ANOTHER_SPEAKER),
  INDIRECT_AS_IT_IS(TraceVerdict.REPORTED),
  /** Said in an article that is not in the index. */
  STRANGER(TraceVerdict.REPORTED);

  private final TraceVerdict expected;

  TrialKind(TraceVerdict expected) {
    this.expected = expected;
  }

  /** The verdict that is right. */
  TraceVerdict expected() {
    return expected;
  }

  /** The kinds made from quotes of the index. */
  static Set<TrialKind> known() {
    Set<TrialKind> kinds = java.util.EnumSet.allOf(TrialKind.class);
    kinds.remove(STRANGER);
    return kinds;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
