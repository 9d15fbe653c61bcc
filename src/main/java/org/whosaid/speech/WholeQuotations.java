package org.whosaid.speech;

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
 */
final class WholeQuotations {

  private final DocumentView view;
  private final boolean[] claimed;

  /**
   * Ready to complete contents.
   *
   * @param claimed for each token whether it is somebody's already
   */
  WholeQuotations(DocumentView view, boolean[] claimed) {
    this.view = view;
    this.claimed = claimed;
  }

  /** The stretch with the parts before and behind it that nobody has claimed. */
  TokenRange whole(TokenRange range) {
    return new TokenRange(begin(range.begin()), end(range.end()));
  }

  private int begin(int begin) {
    if (view.quotation[begin] < 0) {
      return begin;
    }
    List<Span> parts = view.quotations.get(view.quotation[begin]).parts();
    int own = partOf(begin, parts);
    if (own <= 0 || !view.onlyPunctuation(tokens(parts.get(own)).begin(), begin)) {
      return begin;
    }
    int first = begin;
    for (int part = own - 1; part >= 0 && isFree(tokens(parts.get(part))); part--) {
      first = tokens(parts.get(part)).begin();
    }
    while (view.isPunctuation(first)) {
      first++;
    }
    return first;
  }

  private int end(int end) {
    if (view.quotation[end - 1] < 0) {
      return end;
    }
    List<Span> parts = view.quotations.get(view.quotation[end - 1]).parts();
    int own = partOf(end - 1, parts);
    if (own < 0 || !view.onlyPunctuation(end, tokens(parts.get(own)).end())) {
      return end;
    }
    int stop = end;
    for (int part = own + 1; part < parts.size() && isFree(tokens(parts.get(part))); part++) {
      stop = tokens(parts.get(part)).end();
    }
    while (view.isPunctuation(stop - 1)) {
      stop--;
    }
    return stop;
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
      if (claimed[t]) {
        return false;
      }
    }
    return !part.isEmpty() && !view.onlyPunctuation(part.begin(), part.end());
  }
}
