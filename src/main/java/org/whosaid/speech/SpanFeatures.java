package org.whosaid.speech;

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
  private final FeatureList list = new FeatureList();

  SpanFeatures(DocumentView view, Marginals marginals, Cue cue, @Nullable TokenRange source) {
    this.view = view;
    this.marginals = marginals;
    this.cue = cue;
    this.source = source;
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
    marks(begin, end);
    sources(begin, end, left);
    syntax(begin, end);
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

  private int wordBefore(int begin) {
    int t = begin - 1;
    while (t >= 0 && begin - t < 4 && view.isPunctuation(t)) {
      t--;
    }
    return t;
  }

  private int wordAfter(int end) {
    int t = end;
    while (t < view.size && t - end < 4 && view.isPunctuation(t)) {
      t++;
    }
    return t;
  }

  private void probabilities(int begin, int end, boolean left) {
    int start = Buckets.probability(start(begin));
    int stop = Buckets.probability(stop(end));
    int least = Buckets.probability(Marginals.lowest(marginals.content, begin, end));
    int mean = Buckets.probability(marginals.meanContent(begin, end));
    float cueLeft = Marginals.mean(marginals.contentCueLeft, begin, end);
    float share = left ? marginals.meanContent(begin, end) - cueLeft : cueLeft;
    int before = Buckets.probability(marginals.content(wordBefore(begin)));
    int after = Buckets.probability(marginals.content(wordAfter(end)));
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
    boolean atStart = onlyPunctuation(view.sentenceBegin[first], begin);
    boolean atEnd = onlyPunctuation(end, view.sentenceEnd[last]);
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
  }

  private boolean onlyPunctuation(int begin, int end) {
    for (int t = begin; t < end; t++) {
      if (!view.isPunctuation(t)) {
        return false;
      }
    }
    return true;
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

  private void marks(int begin, int end) {
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
    int next = wordAfter(end);
    return next < view.size
        && view.state[next] == DocumentView.INSIDE
        && view.quotation[next] == view.quotation[end - 1];
  }

  private boolean beganBefore(int begin) {
    int before = wordBefore(begin);
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
            : source.begin() == wordAfter(end) ? 1 : source.end() - 1 == wordBefore(begin) ? 2 : 3;
    list.add(where);
    list.add(where, view.lemma[cue.head()]);
    list.add(where, touches);
    list.add(where, view.tag(begin));
  }

  private void syntax(int begin, int end) {
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
            && onlyPunctuation(view.leftmost[firstOutside], begin)
            && view.rightmost[firstOutside] + 1 >= end
            && onlyPunctuation(end, view.rightmost[firstOutside] + 1);
    list.add(subtree ? 1 : 0, Math.min(outside, 3));
    list.add(subtree ? 1 : 0, view.relation(firstOutside), attached);
    int next = wordAfter(end);
    list.add(view.relation(next), attachment(next, begin, end), view.tag(next));
    list.add(view.relation(next), attachment(next, begin, end), lemma);
    int previous = wordBefore(begin);
    list.add(view.relation(previous), attachment(previous, begin, end), view.tag(previous));
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
