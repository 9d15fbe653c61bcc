package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.TokenRange;

/**
 * The plain noun phrases of a document by their tags alone: {@code the mayor of} has {@code the
 * mayor}. In order, not overlapping.
 */
final class NounPhrases {

  private final List<TokenRange> phrases = new ArrayList<>();
  private final int[] firstOfSentence;

  NounPhrases(DocumentView view) {
    firstOfSentence = new int[view.sentenceBegin.length + 1];
    for (int s = 0; s < view.sentenceBegin.length; s++) {
      firstOfSentence[s] = phrases.size();
      read(view, view.sentenceBegin[s], view.sentenceEnd[s]);
    }
    firstOfSentence[view.sentenceBegin.length] = phrases.size();
  }

  private void read(DocumentView view, int begin, int end) {
    int t = begin;
    while (t < end) {
      String tag = view.document.tag(t);
      if (standsAlone(tag)) {
        phrases.add(TokenRange.of(t));
        t++;
      } else if (isPart(tag)) {
        int stop = t + 1;
        while (stop < end && isPart(view.document.tag(stop))) {
          stop++;
        }
        phrases.add(new TokenRange(t, stop));
        t = stop;
      } else {
        t++;
      }
    }
  }

  private static boolean standsAlone(String tag) {
    return tag.equals("PRP") || tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
  }

  private static boolean isPart(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("PRP$")
        || tag.equals("POS");
  }

  /** The phrases of a sentence; none for a sentence that is not there. */
  List<TokenRange> of(int sentence) {
    if (sentence < 0 || sentence + 1 >= firstOfSentence.length) {
      return List.of();
    }
    return phrases.subList(firstOfSentence[sentence], firstOfSentence[sentence + 1]);
  }
}
