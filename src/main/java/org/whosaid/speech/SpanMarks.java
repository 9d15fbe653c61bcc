package org.whosaid.speech;

/**
 * What the quotation marks tell of a stretch that may be the content of a cue: whether it begins
 * and ends where a quotation does, cuts one, or holds some.
 */
final class SpanMarks {

  private final DocumentView view;
  private final Cue cue;

  SpanMarks(DocumentView view, Cue cue) {
    this.view = view;
    this.cue = cue;
  }

  /** Adds what is seen of a stretch. */
  void add(FeatureList list, int begin, int end) {
    int opening = 0;
    int closing = 0;
    int inside = 0;
    for (int t = begin; t < end; t++) {
      opening += view.state[t] == DocumentView.OPENING ? 1 : 0;
      closing += view.state[t] == DocumentView.CLOSING ? 1 : 0;
      inside += view.state[t] == DocumentView.INSIDE ? 1 : 0;
    }
    int startState = view.state(begin - 1) * 4 + view.state(begin);
    int endState = view.state(end - 1) * 4 + view.state(end);
    boolean beyond = view.state(end - 1) == DocumentView.INSIDE && goesOn(end);
    boolean before = view.state(begin) == DocumentView.INSIDE && beganBefore(begin);
    int cut = (beyond ? 1 : 0) + (before ? 2 : 0);
    int share = inside == 0 ? 0 : inside == end - begin ? 2 : 1;
    list.add(startState, endState);
    list.add(cut);
    list.add(cut, startState, endState);
    list.add(Math.min(opening, 3), Math.min(closing, 3));
    list.add(opening - closing, startState);
    list.add(share, cut);
    list.add(share, view.state(cue.head()), view.lemma[cue.head()]);
    list.add(nextQuoted(end), endState);
    list.add(share, nextQuoted(end), view.sentence[end - 1] == view.sentence[cue.head()] ? 1 : 0);
  }

  /** Whether the quotation that a stretch ends in has more words behind it. */
  private boolean goesOn(int end) {
    int next = view.wordAfter(end);
    return next < view.size
        && view.state[next] == DocumentView.INSIDE
        && view.quotation[next] == view.quotation[end - 1];
  }

  private boolean beganBefore(int begin) {
    int before = view.wordBefore(begin);
    return before >= 0
        && view.state[before] == DocumentView.INSIDE
        && view.quotation[before] == view.quotation[begin];
  }

  /** How soon another quotation follows: 0 at once, 3 not near. */
  private int nextQuoted(int end) {
    int words = 0;
    for (int t = end; t < view.size && words < 3; t++) {
      if (view.state[t] == DocumentView.OPENING) {
        return words;
      }
      words += view.isPunctuation(t) ? 0 : 1;
    }
    return 3;
  }
}
