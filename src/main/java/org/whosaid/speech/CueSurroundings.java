package org.whosaid.speech;

import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * For each token the nearest likely cues in its sentence and what stands between, and how far the
 * quotations are: columns counted in two passes.
 */
final class CueSurroundings {

  private static final int FAR = 8;

  private final DocumentView view;
  private final int[] left;
  private final int[] right;
  private final int[] commas;
  private final int[] thats;
  private final int[] lastComma;
  private final byte[] sinceClose;
  private final byte[] untilOpen;
  private final int[] wordBefore;
  private final int[] wordAfter;

  CueSurroundings(DocumentView view) {
    this.view = view;
    int size = view.size;
    left = new int[size];
    right = new int[size];
    commas = new int[size + 1];
    thats = new int[size + 1];
    lastComma = new int[size];
    sinceClose = new byte[size];
    untilOpen = new byte[size];
    wordBefore = new int[view.quotations.size()];
    wordAfter = new int[view.quotations.size()];
    forward();
    backward();
    quotations();
  }

  private void forward() {
    int cue = -1;
    int comma = -1;
    int close = FAR;
    for (int t = 0; t < view.size; t++) {
      if (view.sentenceBegin[view.sentence[t]] == t) {
        cue = -1;
        comma = -1;
      }
      left[t] = cue;
      lastComma[t] = comma;
      close = view.state[t] == DocumentView.CLOSING ? 0 : Math.min(close + 1, FAR);
      close = view.startsParagraph[t] ? FAR : close;
      sinceClose[t] = (byte) close;
      if (view.cueClass[t] >= CueClasses.LIKELY) {
        cue = t;
      }
      boolean isComma = view.is(t, ",");
      if (isComma) {
        comma = t;
      }
      commas[t + 1] = commas[t] + (isComma ? 1 : 0);
      thats[t + 1] = thats[t] + (view.is(t, "that") ? 1 : 0);
    }
  }

  private void backward() {
    int cue = -1;
    int open = FAR;
    for (int t = view.size - 1; t >= 0; t--) {
      if (view.sentenceEnd[view.sentence[t]] == t + 1) {
        cue = -1;
      }
      right[t] = cue;
      open = view.state[t] == DocumentView.OPENING ? 0 : Math.min(open + 1, FAR);
      untilOpen[t] = (byte) open;
      if (view.cueClass[t] >= CueClasses.LIKELY) {
        cue = t;
      }
    }
  }

  private void quotations() {
    for (int i = 0; i < wordBefore.length; i++) {
      Quotation quotation = view.quotations.get(i);
      TokenRange inside =
          view.document.tokens(
              new Span(quotation.begin(), Math.max(quotation.begin() + 1, quotation.end())));
      wordBefore[i] = view.lemma(inside.begin() - 1);
      wordAfter[i] = view.lemma(inside.end());
    }
  }

  /** The nearest likely cue before a token in its sentence, or -1. */
  int left(int token) {
    return left[token];
  }

  int right(int token) {
    return right[token];
  }

  /** Commas (up to 2) and "that" between two tokens; -1 if one of them is none. */
  int between(int from, int to) {
    if (from < 0 || to < 0) {
      return -1;
    }
    int comma = Math.min(2, commas[to] - commas[from + 1]);
    return comma * 2 + (thats[to] > thats[from + 1] ? 1 : 0);
  }

  /** The last comma before a token in its sentence, or -1. */
  int lastComma(int token) {
    return lastComma[token];
  }

  /** Tokens since a quotation closed in the paragraph, at most 8. */
  int sinceClose(int token) {
    return sinceClose[token];
  }

  int untilOpen(int token) {
    return untilOpen[token];
  }

  /** The lemma just before a quotation. */
  int wordBefore(int quotation) {
    return wordBefore[quotation];
  }

  int wordAfter(int quotation) {
    return wordAfter[quotation];
  }

  int paragraphOpensQuoted(int token) {
    int first = view.document.paragraphs().get(view.paragraph[token]).tokens().begin();
    return view.state(first) == DocumentView.OPENING ? 1 : 0;
  }
}
