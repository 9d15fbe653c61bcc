package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.TokenRange;

/**
 * A proposed cue and what annotators say of it.
 *
 * @param cue the cue
 * @param gold what it reports; null if it reports nothing, or if another cue fits that better
 * @param ambiguous whether another cue fits its gold better: then it teaches nothing
 */
record CueMatch(Cue cue, @Nullable GoldSpeech gold, boolean ambiguous) {

  /** The cues proposed in a document, each with its gold. */
  static List<CueMatch> of(DocumentView view, Marginals marginals, List<GoldSpeech> gold) {
    List<Cue> found = new CueFinder(view, marginals).find();
    int[] bestOf = new int[gold.size()];
    int[] bestShare = new int[gold.size()];
    Arrays.fill(bestOf, -1);
    int[] goldOf = new int[found.size()];
    for (int c = 0; c < found.size(); c++) {
      goldOf[c] = -1;
      int highest = 0;
      for (int g = 0; g < gold.size(); g++) {
        int share = shared(found.get(c).tokens(), gold.get(g).cue());
        if (share > highest) {
          highest = share;
          goldOf[c] = g;
        }
      }
      if (goldOf[c] >= 0 && highest > bestShare[goldOf[c]]) {
        bestShare[goldOf[c]] = highest;
        bestOf[goldOf[c]] = c;
      }
    }
    List<CueMatch> matches = new ArrayList<>();
    for (int c = 0; c < found.size(); c++) {
      boolean ambiguous = goldOf[c] >= 0 && bestOf[goldOf[c]] != c;
      GoldSpeech match = goldOf[c] < 0 || ambiguous ? null : gold.get(goldOf[c]);
      matches.add(new CueMatch(found.get(c), match, ambiguous));
    }
    return matches;
  }

  /** The number of tokens that a stretch shares with others. */
  static int shared(TokenRange range, List<TokenRange> others) {
    int shared = 0;
    for (TokenRange other : others) {
      shared +=
          Math.max(0, Math.min(range.end(), other.end()) - Math.max(range.begin(), other.begin()));
    }
    return shared;
  }
}
