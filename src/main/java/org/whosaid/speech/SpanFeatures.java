package org.whosaid.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.FeatureHash;
import org.whosaid.text.TokenRange;

/**
 * What the ranker sees of a stretch that may be the content of a cue. The same code serves training
 * and use.
 */
final class SpanFeatures {

  private static final int LEFT = 1;
  private static final int RIGHT = 2;

  private final DocumentView view;
  private final Marginals marginals;
  private final Cue cue;
  private final @Nullable TokenRange source;
  private final SpanMarks marks;
  private final SpanSyntax syntax;
  private final TagCut cut;
  private final FeatureList list = new FeatureList();

  SpanFeatures(DocumentView view, Marginals marginals, Cue cue, @Nullable TokenRange source) {
    this.view = view;
    this.marginals = marginals;
    this.cue = cue;
    this.source = source;
    this.marks = new SpanMarks(view, cue);
    this.syntax = new SpanSyntax(view, cue, source);
    this.cut = new TagCut(view, cue, source);
  }

  int[] of(TokenRange range) {
    boolean left = range.end() <= cue.head();
    list.begin(left ? LEFT : RIGHT);
    int begin = range.begin();
    int end = range.end();
    probabilities(begin, end, left);
    edges(begin, end);
    place(begin, end, left);
    gap(begin, end, left);
    marks.add(list, begin, end);
    sources(begin, end, left);
    series(begin, end);
    syntax.add(list, begin, end);
    cut.add(list, begin, end);
    return list.toArray();
  }

  /**
   * What the ranker sees of reporting nothing on one side of the cue.
   *
   * @param family the family of the features
   * @param ranges what might be reported there instead
   */
  int[] ofNothing(int family, List<TokenRange> ranges) {
    float highest = 0;
    for (TokenRange range : ranges) {
      highest = Math.max(highest, Marginals.lowest(marginals.content, range.begin(), range.end()));
    }
    int lemma = view.lemma[cue.head()];
    list.begin(family);
    list.add(Buckets.probability(highest));
    list.add(lemma);
    list.add(Buckets.probability(highest), lemma);
    cut.add(list);
    return list.toArray();
  }

  private float start(int begin) {
    float highest = marginals.begin(begin);
    for (int t = begin - 1; t >= 0 && begin - t < 4 && view.isPunctuation(t); t--) {
      highest = Math.max(highest, marginals.begin(t));
    }
    return highest;
  }

  private float stop(int end) {
    float highest = marginals.end(end);
    for (int t = end; t < view.size && t - end < 4 && view.isPunctuation(t); t++) {
      highest = Math.max(highest, marginals.end(t + 1));
    }
    return highest;
  }

  private void probabilities(int begin, int end, boolean left) {
    int start = Buckets.probability(start(begin));
    int stop = Buckets.probability(stop(end));
    int least = Buckets.probability(Marginals.lowest(marginals.content, begin, end));
    int mean = Buckets.probability(marginals.meanContent(begin, end));
    float cueLeft = Marginals.mean(marginals.contentCueLeft, begin, end);
    float share = left ? marginals.meanContent(begin, end) - cueLeft : cueLeft;
    int before = Buckets.probability(marginals.content(view.wordBefore(begin)));
    int after = Buckets.probability(marginals.content(view.wordAfter(end)));
    list.add(start);
    list.add(stop);
    list.add(least);
    list.add(mean);
    list.add(start, stop);
    list.add(start, stop, least);
    list.add(least, mean);
    list.add(before);
    list.add(after);
    list.add(start, before);
    list.add(stop, after);
    list.add(Buckets.probability(share));
    list.add(Buckets.probability(share), least);
    list.add(Buckets.probability(Marginals.highest(marginals.cue, begin, end)));
    list.add(Buckets.probability(Marginals.highest(marginals.source, begin, end)));
    list.add(Buckets.probability(Marginals.highest(marginals.cue, begin, end)), least);
  }

  private void edges(int begin, int end) {
    int lemma = view.lemma[cue.head()];
    int last = end - 1;
    list.add(view.word(begin));
    list.add(view.word(begin), lemma);
    list.add(view.tag(begin));
    list.add(view.tag(begin), lemma);
    list.add(view.tag(begin), view.tag(begin + 1));
    list.add(view.tag(begin), view.tag(cue.head()));
    list.add(view.word(begin - 1));
    list.add(view.tag(begin - 1), view.tag(begin));
    list.add(view.word(begin - 1), view.word(begin));
    list.add(view.tag(begin - 2), view.tag(begin - 1), view.tag(begin));
    list.add(view.word(last));
    list.add(view.tag(last));
    list.add(view.word(end));
    list.add(view.tag(last), view.tag(end));
    list.add(view.word(end), view.tag(end + 1));
    list.add(view.word(end), view.word(end + 1));
    list.add(view.tag(last), view.tag(end), view.tag(end + 1));
    list.add(view.tag(end), view.tag(end + 1), view.tag(end + 2));
    list.add(view.word(end), lemma);
    list.add(view.cluster(end), view.tag(end + 1));
    list.add(view.tag(begin), view.word(end));
  }

  private void place(int begin, int end, boolean left) {
    int first = view.sentence[begin];
    int last = view.sentence[end - 1];
    int own = view.sentence[cue.head()];
    boolean atStart = view.onlyPunctuation(view.sentenceBegin[first], begin);
    boolean atEnd = view.onlyPunctuation(end, view.sentenceEnd[last]);
    int aligned = (atStart ? 1 : 0) + (atEnd ? 2 : 0);
    int sentences = Math.min(last - first, 4);
    int away = Math.min(left ? own - last : first - own, 3);
    int length = Buckets.count(end - begin);
    int lemma = view.lemma[cue.head()];
    list.add(aligned, sentences, away);
    list.add(aligned, view.state(begin), view.state(end - 1));
    list.add(aligned, lemma);
    list.add(length);
    list.add(length, lemma);
    list.add(length, aligned, away);
    list.add(
        view.paragraph[begin] - view.paragraph[cue.head()],
        view.paragraph[end - 1] - view.paragraph[begin]);
    int residue = 0;
    int residueVerbs = 0;
    int stop =
        last == own && left
            ? Math.min(view.sentenceEnd[last], cue.tokens().begin())
            : view.sentenceEnd[last];
    for (int t = end; t < stop; t++) {
      boolean ours = cue.tokens().contains(t) || (source != null && source.contains(t));
      residue += ours || view.isPunctuation(t) ? 0 : 1;
      residueVerbs += !ours && view.coarse(t) == 'V' ? 1 : 0;
    }
    list.add(Buckets.count(residue));
    list.add(Buckets.count(residue), Math.min(2, residueVerbs), view.tag(end));
    list.add(Math.min(3, residueVerbs), aligned);
    int front = 0;
    int from = first == own && !left ? cue.tokens().end() : view.sentenceBegin[first];
    for (int t = from; t < begin; t++) {
      boolean ours = source != null && source.contains(t);
      front += ours || view.isPunctuation(t) ? 0 : 1;
    }
    list.add(Buckets.count(front));
    list.add(Buckets.count(front), view.tag(begin), view.tag(begin - 1));
    int part = view.part(begin);
    list.add(part, aligned, away);
    list.add(part, view.state(begin), view.state(end - 1));
  }

  /** What stands between the stretch and the cue. */
  private void gap(int begin, int end, boolean left) {
    int from = left ? end : Math.max(cue.tokens().end(), cue.head() + 1);
    int to = left ? Math.min(cue.tokens().begin(), cue.head()) : begin;
    int tags = 0;
    int verbs = 0;
    int commas = 0;
    int marks = 0;
    int foreign = 0;
    for (int t = from; t < to; t++) {
      tags = t - from < 5 ? FeatureHash.mix(tags, view.tag[t]) : 1;
      verbs += view.coarse(t) == 'V' ? 1 : 0;
      commas += view.is(t, ",") ? 1 : 0;
      marks += view.state[t] > DocumentView.INSIDE ? 1 : 0;
      foreign += view.isPunctuation(t) || (source != null && source.contains(t)) ? 0 : 1;
    }
    int lemma = view.lemma[cue.head()];
    int length = Buckets.count(Math.max(0, to - from));
    list.add(length);
    list.add(length, lemma);
    list.add(tags);
    list.add(tags, lemma);
    list.add(Math.min(commas, 3), Math.min(verbs, 3), Math.min(marks, 3));
    list.add(Buckets.count(foreign));
    list.add(Buckets.count(foreign), Math.min(verbs, 3));
    list.add(begin < cue.tokens().end() && end > cue.tokens().begin() ? 1 : 0);
    list.add(view.tag(cue.tokens().end()), length, view.tag(begin));
    list.add(view.word(cue.tokens().end()), length);
  }

  /**
   * Whether a clause follows that begins as the stretch does: {@code what he would do, what it
   * would cost, and whether it could help}.
   */
  private void series(int begin, int end) {
    int next = end;
    int joint = 0;
    while (next < view.size && next - end < 3 && view.is(next, ",")) {
      next++;
      joint |= 1;
    }
    if (view.is(next, "and") || view.is(next, "or") || view.is(next, "but")) {
      next++;
      joint |= 2;
    }
    int own = ClauseWords.of(view, begin);
    int following = ClauseWords.of(view, next);
    list.add(own, following);
    list.add(own, following, joint);
  }

  private void sources(int begin, int end, boolean left) {
    int where = 0;
    if (source != null) {
      if (source.begin() < end && begin < source.end()) {
        where = 1;
      } else if (source.end() <= begin) {
        where = source.end() <= cue.tokens().begin() ? 2 : left ? 3 : 4;
      } else {
        where = source.begin() >= cue.tokens().end() ? 5 : left ? 6 : 7;
      }
    }
    int touches =
        source == null
            ? 0
            : source.begin() == view.wordAfter(end)
                ? 1
                : source.end() - 1 == view.wordBefore(begin) ? 2 : 3;
    list.add(where);
    list.add(where, view.lemma[cue.head()]);
    list.add(where, touches);
    list.add(where, view.tag(begin));
  }
}
