package org.whosaid.speech;

import org.jspecify.annotations.Nullable;
import org.whosaid.learn.FeatureHash;
import org.whosaid.text.TokenRange;

/**
 * How a tag, here a cue with its source, cuts the sentence it stands in: in {@code Costs, said Ann
 * Lee, would rise} what follows completes what stands before, in {@code Costs would rise, said Ann
 * Lee, who knows} it does not.
 */
final class TagCut {

  /** Fewer tokens stand between the cue and its source: {@code said on Monday the mayor}. */
  private static final int NEAR = 4;

  /** How far to either side is looked: bounds the work in endless sentences. */
  private static final int FARTHEST = 80;

  private static final int NO_WORDS = 0;
  private static final int WORDS = 1;
  private static final int FINITE_VERB = 2;

  private final DocumentView view;
  private final int begin;
  private final int end;
  private final int sentenceBegin;
  private final int sentenceEnd;

  /** What words stand before the tag and behind it, and at which side a comma. */
  private final int shape;

  /** Whether syntax ties the two sides, what words stand behind the tag, and the commas. */
  private final int bond;

  TagCut(DocumentView view, Cue cue, @Nullable TokenRange source) {
    this.view = view;
    TokenRange tag = cue.tokens();
    int sentence = view.sentence[cue.head()];
    if (source != null && view.sentence[source.begin()] == sentence && isNear(tag, source)) {
      tag = tag.hull(source);
    }
    this.begin = tag.begin();
    this.end = tag.end();
    this.sentenceBegin = view.sentenceBegin[sentence];
    this.sentenceEnd = view.sentenceEnd[sentence];
    int from = Math.max(sentenceBegin, begin - FARTHEST);
    int to = Math.min(sentenceEnd, end + FARTHEST);
    int before = words(from, begin);
    int after = words(end, to);
    int closed = (isComma(begin - 1) ? 1 : 0) + (isComma(end) ? 2 : 0);
    this.shape = FeatureHash.mix(before * 3 + after, closed);
    this.bond = (isBound(from, to) ? 1 : 0) + (after << 1) + (closed << 3);
  }

  private static boolean isNear(TokenRange cue, TokenRange source) {
    return source.end() + NEAR > cue.begin() && cue.end() + NEAR > source.begin();
  }

  private boolean isComma(int token) {
    return view.is(token, ",");
  }

  private int words(int from, int to) {
    int found = NO_WORDS;
    for (int t = from; t < to; t++) {
      switch (view.document.tag(t)) {
        case "VBZ", "VBP", "VBD", "MD" -> {
          return FINITE_VERB;
        }
        default -> found = view.isPunctuation(t) ? found : WORDS;
      }
    }
    return found;
  }

  /** Whether a word before the tag depends on one behind it, or the other way round. */
  private boolean isBound(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean crosses =
          t < begin
              ? view.head[t] >= end && view.head[t] < to
              : t >= end && view.head[t] >= from && view.head[t] < begin;
      if (crosses && !view.isPunctuation(t)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what is seen of the tag alone: for reporting nothing on one side of it. */
  void add(FeatureList list) {
    int next = view.wordAfter(end);
    list.add(shape);
    list.add(shape, view.tag(next));
    list.add(shape, view.word(next));
    list.add(bond);
    list.add(bond, view.tag(next));
  }

  /** Adds what is seen of a stretch beside the tag. */
  void add(FeatureList list, int from, int to) {
    int touches =
        (view.onlyPunctuation(end, from) && from >= end ? 1 : 0)
            + (to <= begin && view.onlyPunctuation(to, begin) ? 2 : 0);
    int whole =
        (from == view.wordAfter(sentenceBegin) || from < sentenceBegin ? 1 : 0)
            + (view.onlyPunctuation(to, sentenceEnd) || to > sentenceEnd ? 2 : 0);
    int place = touches + 4 * whole;
    list.add(shape, place);
    list.add(bond, place);
    list.add(shape, place, view.tag(from));
    list.add(bond, place, view.tag(from));
  }
}
