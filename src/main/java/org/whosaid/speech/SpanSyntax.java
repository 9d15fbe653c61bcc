package org.whosaid.speech;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.TokenRange;

/**
 * What syntax tells of a stretch that may be the content of a cue: whether it hangs on the cue, is
 * a subtree, and what it would cut off.
 */
final class SpanSyntax {

  /** How far up a dependency is followed: bounds the work in endless sentences. */
  private static final int DEEPEST = 20;

  private final DocumentView view;
  private final Cue cue;
  private final @Nullable TokenRange source;

  SpanSyntax(DocumentView view, Cue cue, @Nullable TokenRange source) {
    this.view = view;
    this.cue = cue;
    this.source = source;
  }

  /** Adds what is seen of a stretch. */
  void add(FeatureList list, int begin, int end) {
    int outside = 0;
    int firstOutside = -1;
    for (int t = begin; t < end; t++) {
      int above = view.head[t];
      if ((above < begin || above >= end) && !view.isPunctuation(t)) {
        outside++;
        firstOutside =
            firstOutside < 0 || (above >= 0 && cue.tokens().contains(above)) ? t : firstOutside;
      }
    }
    int sentenceBegin = view.sentenceBegin[view.sentence[begin]];
    int sentenceEnd = view.sentenceEnd[view.sentence[end - 1]];
    int cut = 0;
    int firstCut = -1;
    for (int t = sentenceBegin; t < sentenceEnd; t = t == begin - 1 ? end : t + 1) {
      if (t >= begin && t < end) {
        continue;
      }
      int above = view.head[t];
      if (above >= begin
          && above < end
          && !view.isPunctuation(t)
          && !cue.tokens().contains(t)
          && (source == null || !source.contains(t))) {
        cut++;
        firstCut = t >= end && (firstCut < begin) ? t : firstCut < 0 ? t : firstCut;
      }
    }
    int lemma = view.lemma[cue.head()];
    int above = view.head(firstOutside);
    int attached =
        above < 0
            ? 0
            : above == cue.head()
                ? 1
                : cue.tokens().contains(above) ? 2 : view.head(above) == cue.head() ? 3 : 4;
    int cutSide = firstCut < 0 ? 0 : firstCut < begin ? 1 : 2;
    list.add(Math.min(outside, 4));
    list.add(Math.min(outside, 4), attached);
    list.add(view.relation(firstOutside), attached);
    list.add(view.relation(firstOutside), attached, lemma);
    list.add(view.relation(firstOutside), attached, view.tag(begin));
    list.add(Math.min(cut, 3));
    list.add(view.relation(firstCut), cutSide);
    list.add(view.relation(firstCut), cutSide, view.word(firstCut));
    list.add(Math.min(cut, 3), Math.min(outside, 4), attached);
    boolean subtree =
        firstOutside >= 0
            && view.leftmost[firstOutside] <= begin
            && view.onlyPunctuation(view.leftmost[firstOutside], begin)
            && view.rightmost[firstOutside] + 1 >= end
            && view.onlyPunctuation(end, view.rightmost[firstOutside] + 1);
    list.add(subtree ? 1 : 0, Math.min(outside, 3));
    list.add(subtree ? 1 : 0, view.relation(firstOutside), attached);
    int next = view.wordAfter(end);
    list.add(view.relation(next), attachment(next, begin, end), view.tag(next));
    list.add(view.relation(next), attachment(next, begin, end), lemma);
    int phrase = topOfNext(next, end);
    list.add(view.relation(phrase), attachment(phrase, begin, end), view.tag(phrase));
    list.add(view.relation(phrase), attachment(phrase, begin, end), lemma);
    list.add(view.relation(phrase), attachment(phrase, begin, end), view.word(next));
    int previous = view.wordBefore(begin);
    list.add(view.relation(previous), attachment(previous, begin, end), view.tag(previous));
  }

  /**
   * The head of the phrase that begins behind the stretch: {@code boarding} in {@code before
   * boarding a plane}.
   */
  private int topOfNext(int next, int end) {
    int top = next;
    for (int step = 0; step < DEEPEST && view.head(top) >= end; step++) {
      top = view.head(top);
    }
    return top;
  }

  /** What a word outside the stretch depends on. */
  private int attachment(int token, int begin, int end) {
    int above = view.head(token);
    if (above < 0) {
      return 0;
    }
    if (above == cue.head()) {
      return 1;
    }
    return above >= begin && above < end ? 2 : cue.tokens().contains(above) ? 3 : 4;
  }
}
