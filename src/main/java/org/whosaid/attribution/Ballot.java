package org.whosaid.attribution;

import java.util.List;
import org.whosaid.learn.Ranker;

/**
 * The probability of every answer to who says one speech: no speech, nobody named, each candidate.
 */
final class Ballot {

  final int speechIndex;
  final List<Candidate> candidates;
  private final float[] probabilities;

  private Ballot(int speechIndex, List<Candidate> candidates, float[] probabilities) {
    this.speechIndex = speechIndex;
    this.candidates = candidates;
    this.probabilities = probabilities;
  }

  static Ballot of(Scene scene, Features features, Ranker ranker, int speechIndex) {
    List<Candidate> candidates = Candidates.of(scene, speechIndex);
    float[] scores = new float[Features.CANDIDATES + candidates.size()];
    scores[Features.NO_SPEECH] = score(ranker, features.noSpeech(speechIndex));
    scores[Features.NOBODY] = score(ranker, features.nobody(speechIndex));
    for (int i = 0; i < candidates.size(); i++) {
      scores[Features.CANDIDATES + i] = score(ranker, features.of(candidates.get(i)));
    }
    Ranker.softmax(scores, scores.length);
    return new Ballot(speechIndex, candidates, scores);
  }

  private static float score(Ranker ranker, FeatureList features) {
    return ranker.score(features.array(), 0, features.size());
  }

  double noSpeech() {
    return probabilities[Features.NO_SPEECH];
  }

  double nobody() {
    return probabilities[Features.NOBODY];
  }

  double of(int candidate) {
    return probabilities[Features.CANDIDATES + candidate];
  }

  /** Index of the most probable candidate, -1 without candidates. */
  int best() {
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (best < 0 || of(i) > of(best)) {
        best = i;
      }
    }
    return best;
  }
}
