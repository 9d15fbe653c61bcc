package org.whosaid.speech;

import java.util.HashSet;
import java.util.Set;
import org.whosaid.learn.FeatureHash;

/**
 * Whether the article quotes again what its headline quotes: what it does is somebody's words, and
 * no title or term, though no verb in the headline says so.
 *
 * <pre>
 * 'I sang to it': driver meets moose        "I sang to it," said Lena Berg, 34, ...
 * </pre>
 */
final class HeadlineEchoes {

  /** The quotation stands in no headline. */
  static final int ELSEWHERE = 0;

  /** In a headline, and its words are not found again, or it is a single one. */
  static final int NONE = 1;

  /** Most of its words stand in the article, but in no quotation. */
  static final int TOLD = 2;

  /** A quotation of the article has most of its words. */
  static final int QUOTED = 3;

  private static final double MOST = 0.6;

  private HeadlineEchoes() {}

  /** For each quotation of the article what becomes of its words. */
  static byte[] of(DocumentView view) {
    byte[] echoes = new byte[view.quotations.size()];
    for (int token = 0; token < view.size; token++) {
      int quotation = view.quotation[token];
      boolean isFirst = quotation >= 0 && (token == 0 || view.quotation[token - 1] != quotation);
      if (isFirst && view.isHeadline(token)) {
        echoes[quotation] = (byte) echo(view, token);
      }
    }
    return echoes;
  }

  private static int echo(DocumentView view, int first) {
    Set<Integer> pairs = new HashSet<>();
    int token = first;
    while (token < view.size && view.quotation[token] == view.quotation[first]) {
      if (isPair(view, token)) {
        pairs.add(pair(view, token));
      }
      token++;
    }
    double most = MOST * pairs.size();
    Set<Integer> told = new HashSet<>();
    Set<Integer> quoted = new HashSet<>();
    int quotation = -1;
    for (; token < view.size && !pairs.isEmpty(); token++) {
      if (isPair(view, token) && !view.isHeadline(token) && pairs.contains(pair(view, token))) {
        told.add(pair(view, token));
        if (view.quotation[token] != quotation) {
          quotation = view.quotation[token];
          quoted.clear();
        }
        quoted.add(pair(view, token));
        if (quotation >= 0 && quoted.size() >= most) {
          return QUOTED;
        }
      }
    }
    return !pairs.isEmpty() && told.size() >= most ? TOLD : NONE;
  }

  private static boolean isPair(DocumentView view, int token) {
    return token + 1 < view.size && !view.isPunctuation(token) && !view.isPunctuation(token + 1);
  }

  private static int pair(DocumentView view, int token) {
    return FeatureHash.mix(view.word[token], view.word[token + 1]);
  }
}
