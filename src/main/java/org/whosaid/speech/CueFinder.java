package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.TokenRange;

/**
 * Proposes cues where the chain finds one not too improbable; more easily where quotations are
 * near. Thresholds after the reported-speech design: nearly every gold cue shall be among the
 * proposals.
 */
final class CueFinder {

  private static final float PLAIN = 0.12f;
  private static final float BESIDE_QUOTED = 0.045f;
  private static final float QUOTED = 0.03f;
  private static final float DROP = 0.35f;
  private static final int LONGEST = 8;

  private final DocumentView view;
  private final Marginals marginals;

  CueFinder(DocumentView view, Marginals marginals) {
    this.view = view;
    this.marginals = marginals;
  }

  List<Cue> find() {
    List<Cue> cues = new ArrayList<>();
    boolean before = false;
    boolean here = hasQuotation(0);
    for (int s = 0; s < view.sentenceBegin.length; s++) {
      boolean next = hasQuotation(s + 1);
      float threshold = here ? QUOTED : before || next ? BESIDE_QUOTED : PLAIN;
      findIn(s, threshold, cues);
      before = here;
      here = next;
    }
    return cues;
  }

  private boolean hasQuotation(int sentence) {
    if (sentence >= view.sentenceBegin.length) {
      return false;
    }
    for (int t = view.sentenceBegin[sentence]; t < view.sentenceEnd[sentence]; t++) {
      if (view.quotation[t] >= 0) {
        return true;
      }
    }
    return false;
  }

  private void findIn(int s, float threshold, List<Cue> cues) {
    int end = view.sentenceEnd[s];
    int t = view.sentenceBegin[s];
    while (t < end) {
      if (marginals.cue[t] < threshold) {
        t++;
        continue;
      }
      int stop = t + 1;
      while (stop < end
          && stop - t < LONGEST
          && marginals.cue[stop] >= threshold / 2
          && marginals.cue[stop] >= DROP * marginals.cue[stop - 1]) {
        stop++;
      }
      cues.add(new Cue(new TokenRange(t, stop), head(t, stop)));
      t = stop;
    }
  }

  private int head(int begin, int end) {
    int best = begin;
    int highest = -1;
    for (int t = begin; t < end; t++) {
      int rank = view.cueClass[t] * 2 + (view.coarse(t) == 'V' ? 1 : 0);
      if (rank > highest || (rank == highest && view.cueClass[t] > 0)) {
        best = t;
        highest = rank;
      }
    }
    return best;
  }
}
