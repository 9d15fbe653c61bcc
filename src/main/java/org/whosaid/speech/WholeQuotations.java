package org.whosaid.speech;

import java.util.Arrays;
import java.util.List;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * Makes a content that has some parts of a quotation have all of them: a quotation that opens anew
 * with each paragraph has one speaker from its first mark to its last.
 *
 * <pre>
 * "Costs will rise.
 * "Prices will follow," he said.     both paragraphs, though only one stands beside the tag
 * </pre>
 *
 * <p>A part that is somebody's already, or in which somebody is said to speak, is left as it is.
 */
final class WholeQuotations {

  private final DocumentView view;
  private final boolean[] claimed;
  private final boolean[] cues;

  WholeQuotations(DocumentView view) {
    this.view = view;
    this.claimed = new boolean[view.size];
    this.cues = new boolean[view.size];
  }

  /** The tokens are somebody's words. */
  void claim(TokenRange tokens) {
    Arrays.fill(claimed, tokens.begin(), tokens.end(), true);
  }

  /** Somebody is said to speak here. */
  void claim(Cue cue) {
    Arrays.fill(cues, cue.tokens().begin(), cue.tokens().end(), true);
  }

  /** Whether a token is somebody's word. */
  boolean isClaimed(int token) {
    return claimed[token];
  }

  /**
   * The stretch with the parts before and behind it that nobody has claimed.
   *
   * @param range begins and ends with a word
   */
  TokenRange whole(TokenRange range, Cue cue) {
    int begin = range.begin();
    int end = range.end();
    if (view.quotation[begin] >= 0 && view.quotation[begin] != view.quotation[cue.head()]) {
      begin = edge(begin, true);
    }
    if (view.quotation[end - 1] >= 0 && view.quotation[end - 1] != view.quotation[cue.head()]) {
      end = edge(end - 1, false) + 1;
    }
    return new TokenRange(begin, end);
  }

  /**
   * The first or last word of a quotation, as far as it is free.
   *
   * @param word of the quotation, at the edge of the stretch; it stays the edge unless it is that
   *     of its part too
   */
  private int edge(int word, boolean first) {
    List<Span> parts = view.quotations.get(view.quotation[word]).parts();
    int step = first ? -1 : 1;
    int part = partOf(word, parts);
    if (part < 0 || word != edgeOf(tokens(parts.get(part)), first)) {
      return word;
    }
    int edge = word;
    for (int next = part + step; next >= 0 && next < parts.size(); next += step) {
      TokenRange tokens = tokens(parts.get(next));
      if (!isFree(tokens)) {
        break;
      }
      edge = edgeOf(tokens, first);
    }
    return edge;
  }

  /** The first or the last word of some tokens, -1 if they have none. */
  private int edgeOf(TokenRange tokens, boolean first) {
    int step = first ? 1 : -1;
    for (int t = first ? tokens.begin() : tokens.end() - 1; tokens.contains(t); t += step) {
      if (!view.isPunctuation(t)) {
        return t;
      }
    }
    return -1;
  }

  private int partOf(int token, List<Span> parts) {
    Span word = view.document.span(token);
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() <= word.begin()) {
        low = middle + 1;
      } else if (parts.get(middle).begin() >= word.end()) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private TokenRange tokens(Span part) {
    return view.document.tokens(part);
  }

  private boolean isFree(TokenRange part) {
    for (int t = part.begin(); t < part.end(); t++) {
      if (claimed[t] || cues[t]) {
        return false;
      }
    }
    return edgeOf(part, true) >= 0;
  }
}
