package org.whosaid.parse;

import org.whosaid.learn.FeatureKeys;

/** What the tagger looks at: the word, its ends and shape, its neighbours, the two tags before. */
final class TaggerFeatures {

  private TaggerFeatures() {}

  /** Fills {@code keys} with the features of the word at place {@code at} of {@code words}. */
  static void extract(SentenceWords words, int at, FeatureKeys keys) {
    keys.clear();
    int t1 = words.tag[at - 1];
    int t2 = words.tag[at - 2];
    int lower = words.lower[at];
    int known = words.ambiguity[at];
    keys.add(1, lower);
    keys.add(2, words.form[at]);
    keys.add(3, words.shape[at], words.flags[at], words.style);
    for (int k = 1; k <= 4; k++) {
      keys.add(3 + k, words.suffix[k][at]);
    }
    for (int k = 1; k <= 3; k++) {
      keys.add(7 + k, words.prefix[k][at]);
    }
    keys.add(11, words.suffix[2][at], words.flags[at]);
    keys.add(12, t1);
    keys.add(13, t1, t2);
    keys.add(14, t1, lower);
    keys.add(15, t1, t2, known);
    keys.add(16, t1, known);
    keys.add(17, known, words.ambiguity[at + 1]);
    keys.add(18, t1, known, words.ambiguity[at + 1]);
    keys.add(19, words.ambiguity[at + 1], words.ambiguity[at + 2]);
    keys.add(20, words.ambiguity[at + 2], known);
    keys.add(21, words.lower[at - 1]);
    keys.add(22, words.lower[at + 1]);
    keys.add(23, words.lower[at - 2]);
    keys.add(24, words.lower[at + 2]);
    keys.add(25, words.lower[at - 1], lower);
    keys.add(26, lower, words.lower[at + 1]);
    keys.add(27, words.lower[at - 1], words.lower[at + 1]);
    keys.add(28, words.cluster[at]);
    keys.add(29, words.cluster[at - 1], words.cluster[at]);
    keys.add(30, words.cluster[at], words.cluster[at + 1]);
    keys.add(31, t1, words.cluster[at], words.cluster[at + 1]);
    keys.add(32, words.suffix[3][at + 1], known);
    keys.add(33, words.suffix[3][at - 1], t1);
    keys.add(34, words.flags[at + 1], words.flags[at], words.flags[at - 1]);
    keys.add(35, t1, words.suffix[3][at], words.flags[at]);
  }
}
