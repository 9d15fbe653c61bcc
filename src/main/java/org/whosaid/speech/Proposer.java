package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;
import org.whosaid.speech.Proposal.Reading;
import org.whosaid.text.TokenRange;

/** For each likely cue of a document: who is its source, and what may it report. */
final class Proposer {

  private static final int READINGS = 6;

  private final DocumentView view;
  private final Marginals marginals;
  private final Ranker sources;
  private final NounPhrases phrases;

  Proposer(DocumentView view, Marginals marginals, Ranker sources) {
    this.view = view;
    this.marginals = marginals;
    this.sources = sources;
    this.phrases = new NounPhrases(view);
  }

  /** A source and how probable it is; no range for nobody. */
  record Source(@Nullable TokenRange range, float probability) {}

  Source source(Cue cue) {
    SourceCandidates candidates = new SourceCandidates(view, marginals, phrases, cue);
    float[] p = sources.probabilities(candidates.features());
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    boolean nobody = best == candidates.nobody();
    return new Source(nobody ? null : candidates.range(best), p[best]);
  }

  ContentDecision decision(Cue cue, Source source) {
    return new ContentDecision(view, marginals, cue, source.range(), source.probability());
  }

  Proposal propose(Cue cue, PairRanker contents) {
    Source source = source(cue);
    ContentDecision decision = decision(cue, source);
    PairRanker.Scores scores = contents.scores(decision.pairs);
    List<Reading> readings = new ArrayList<>();
    float worst = Float.NEGATIVE_INFINITY;
    for (int l = 0; l <= decision.left.size(); l++) {
      for (int r = l == 0 ? 1 : 0; r <= decision.right.size(); r++) {
        float p = scores.of(l, r);
        if (p > worst && (r == 0 || !isNarrators(decision.right.get(r - 1)))) {
          insert(
              readings,
              new Reading(
                  l == 0 ? null : decision.left.get(l - 1),
                  r == 0 ? null : decision.right.get(r - 1),
                  (float) Math.exp(p)));
          if (readings.size() > READINGS) {
            readings.remove(READINGS);
            worst = (float) Math.log(readings.get(READINGS - 1).probability());
          }
        }
      }
    }
    float nothing = (float) Math.exp(scores.of(0, 0));
    return new Proposal(cue, source.range(), Math.max(0, Math.min(1, 1 - nothing)), readings);
  }

  /**
   * Whether a clause behind the tag tells what happened meanwhile: {@code she said, as lawmakers
   * quarrelled}.
   */
  private boolean isNarrators(TokenRange right) {
    int begin = right.begin();
    return view.is(begin - 1, ",")
        && view.state[begin] == DocumentView.OUTSIDE
        && (view.is(begin, "as") || view.is(begin, "while"));
  }

  /** Puts a reading behind those that are at least as probable. */
  private static void insert(List<Reading> readings, Reading reading) {
    int at = readings.size();
    while (at > 0 && readings.get(at - 1).probability() < reading.probability()) {
      at--;
    }
    readings.add(at, reading);
  }
}
