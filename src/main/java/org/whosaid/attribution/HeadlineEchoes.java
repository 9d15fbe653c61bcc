package org.whosaid.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Finds where an article reports again what its headline reports, and with it who says so.
 *
 * <pre>
 * 'I sang to it': driver meets moose        "I sang to it," said Lena Berg, 34, ...
 * </pre>
 */
final class HeadlineEchoes {

  private static final double MOST = 0.6;

  private final Document document;
  private final List<SpeechView> speeches;

  private HeadlineEchoes(Document document, List<SpeechView> speeches) {
    this.document = document;
    this.speeches = speeches;
  }

  /**
   * For each speech of a headline the index of the speech below that has most of its words, -1 for
   * all others; a single word is no echo.
   */
  static int[] of(Document document, List<SpeechView> speeches) {
    HeadlineEchoes echoes = new HeadlineEchoes(document, speeches);
    int[] found = new int[speeches.size()];
    Arrays.fill(found, -1);
    for (int i = 0; i < found.length; i++) {
      if (speeches.get(i).inHeadline) {
        found[i] = echoes.find(i);
      }
    }
    return found;
  }

  /** Of speeches with as many of the words the one that says least else. */
  private int find(int headline) {
    Set<Integer> pairs = pairs(speeches.get(headline));
    int best = -1;
    int most = (int) Math.ceil(MOST * pairs.size());
    int least = Integer.MAX_VALUE;
    for (int i = headline + 1; i < speeches.size() && !pairs.isEmpty(); i++) {
      if (!speeches.get(i).inHeadline) {
        Set<Integer> shared = pairs(speeches.get(i));
        int size = shared.size();
        shared.retainAll(pairs);
        if (shared.size() > most || (shared.size() == most && size < least)) {
          most = shared.size();
          least = size;
          best = i;
        }
      }
    }
    return best;
  }

  /** The pairs of neighbouring words of a speech, marks left out. */
  private Set<Integer> pairs(SpeechView speech) {
    Set<Integer> pairs = new HashSet<>();
    for (TokenRange part : speech.parts) {
      int last = 0;
      for (int t = part.begin(); t < part.end(); t++) {
        String word = document.lower(t);
        boolean isWord = Character.isLetterOrDigit(word.charAt(0));
        if (isWord && last != 0) {
          pairs.add(FeatureHash.mix(last, word.hashCode()));
        }
        last = isWord ? word.hashCode() : 0;
      }
    }
    return pairs;
  }
}
