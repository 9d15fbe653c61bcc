package org.whosaid.parse;

import org.whosaid.learn.FeatureKeys;

/**
 * What the name finder looks at: the word, its ends and shape, its neighbours, the run of
 * capitalised words it stands in with the words around that run, and the types before.
 */
final class NameFeatures {

  private static final int LONGEST_RUN = 12;

  private NameFeatures() {}

  /** Fills {@code keys} with the features of the word at place {@code at} of {@code words}. */
  static void extract(SentenceWords words, int at, FeatureKeys keys) {
    keys.clear();
    int n1 = words.name[at - 1];
    int n2 = words.name[at - 2];
    int lower = words.lower[at];
    int cluster = words.cluster[at];
    keys.add(1, n1, n2);
    keys.add(2, words.form[at]);
    keys.add(3, lower, n1);
    keys.add(4, words.lower[at - 1]);
    keys.add(5, words.lower[at + 1]);
    keys.add(6, words.lower[at - 2]);
    keys.add(7, words.lower[at + 2]);
    keys.add(8, words.lower[at - 1], lower);
    keys.add(9, lower, words.lower[at + 1]);
    keys.add(10, words.lower[at + 1], words.lower[at + 2]);
    keys.add(11, words.lower[at - 2], words.lower[at - 1]);
    for (int k = 1; k <= 4; k++) {
      keys.add(11 + k, words.suffix[k][at]);
    }
    for (int k = 1; k <= 3; k++) {
      keys.add(15 + k, words.prefix[k][at]);
    }
    keys.add(19, words.shape[at], words.style, words.flags[at]);
    keys.add(20, words.shape[at - 1], words.shape[at], words.shape[at + 1]);
    keys.add(21, cluster, n1);
    keys.add(22, words.cluster[at - 1], cluster);
    keys.add(23, cluster, words.cluster[at + 1]);
    keys.add(24, words.cluster[at - 1]);
    keys.add(25, words.cluster[at + 1]);
    keys.add(26, words.cluster[at - 1], cluster, words.cluster[at + 1]);
    keys.add(27, words.cluster[at + 1], words.cluster[at + 2]);
    keys.add(28, words.cluster[at - 2], words.cluster[at - 1]);
    keys.add(29, n1, words.flags[at], words.cluster[at - 1]);
    run(words, at, keys);
  }

  private static void run(SentenceWords words, int at, FeatureKeys keys) {
    int begin = at;
    while (begin > at - LONGEST_RUN && begin > SentenceWords.PAD && isCapital(words, begin - 1)) {
      begin--;
    }
    int end = at + 1;
    while (end < at + LONGEST_RUN
        && end < words.size + SentenceWords.PAD
        && isCapital(words, end)) {
      end++;
    }
    int place = (at - begin) * 16 + (end - at);
    keys.add(40, place, words.style);
    keys.add(41, words.lower[begin - 1], at - begin);
    keys.add(42, words.lower[end], end - at);
    keys.add(43, words.cluster[begin - 1], words.cluster[end]);
    keys.add(44, words.lower[begin], at - begin);
    keys.add(45, words.lower[end - 1], end - at);
    keys.add(46, words.cluster[begin], at - begin);
    keys.add(47, words.cluster[end - 1], end - at);
    keys.add(48, words.cluster[begin], words.cluster[end - 1], place);
    keys.add(49, words.cluster[begin - 1], place);
    keys.add(50, words.cluster[end], place);
    keys.add(51, words.lower[begin - 1], words.lower[end]);
    keys.add(52, words.suffix[3][end - 1], end - at);
  }

  private static boolean isCapital(SentenceWords words, int at) {
    return (words.flags[at] & SentenceWords.CAPITAL) != 0;
  }
}
