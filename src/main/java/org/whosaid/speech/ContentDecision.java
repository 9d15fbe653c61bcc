package org.whosaid.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.PairDecision;
import org.whosaid.text.TokenRange;

/**
 * The choice of what a cue reports: a stretch to its left or none, and one to its right or none;
 * none on either side means that nothing is reported. Candidate 0 is "none".
 */
final class ContentDecision {

  private static final int NONE = 0;
  private static final int QUOTED = 1;
  private static final int PLAIN = 2;
  private static final int KINDS = 3;
  private static final int NOTHING_LEFT = 3;
  private static final int NOTHING_RIGHT = 4;
  private static final int JOINT = 5;

  final List<TokenRange> left;
  final List<TokenRange> right;
  final PairDecision pairs;

  private final DocumentView view;
  private final Marginals marginals;
  private final Cue cue;
  private final @Nullable TokenRange source;
  private final float sourceProbability;

  ContentDecision(
      DocumentView view,
      Marginals marginals,
      Cue cue,
      @Nullable TokenRange source,
      float sourceProbability) {
    this.view = view;
    this.marginals = marginals;
    this.cue = cue;
    this.source = source;
    this.sourceProbability = sourceProbability;
    this.left = SpanCandidates.left(view, marginals, cue);
    this.right = SpanCandidates.right(view, marginals, cue);
    SpanFeatures features = new SpanFeatures(view, marginals, cue, source);
    this.pairs =
        new PairDecision(
            features(left, features, NOTHING_LEFT),
            kinds(left, true),
            features(right, features, NOTHING_RIGHT),
            kinds(right, false),
            KINDS,
            joints());
  }

  private static int[][] features(List<TokenRange> ranges, SpanFeatures features, int nothing) {
    int[][] all = new int[ranges.size() + 1][];
    all[0] = features.ofNothing(nothing, ranges);
    for (int i = 0; i < ranges.size(); i++) {
      all[i + 1] = features.of(ranges.get(i));
    }
    return all;
  }

  private byte[] kinds(List<TokenRange> ranges, boolean isLeft) {
    byte[] kinds = new byte[ranges.size() + 1];
    for (int i = 0; i < ranges.size(); i++) {
      int edge = isLeft ? ranges.get(i).last() : ranges.get(i).begin();
      kinds[i + 1] = (byte) (view.state[edge] == DocumentView.INSIDE ? QUOTED : PLAIN);
    }
    return kinds;
  }

  private int[][] joints() {
    int[][] joints = new int[KINDS * KINDS][];
    FeatureList list = new FeatureList();
    for (int l = NONE; l <= PLAIN; l++) {
      for (int r = NONE; r <= PLAIN; r++) {
        list.begin(JOINT + 8 + l * KINDS + r);
        describeCue(list);
        joints[l * KINDS + r] = list.toArray();
      }
    }
    return joints;
  }

  private void describeCue(FeatureList list) {
    int head = cue.head();
    int begin = cue.tokens().begin();
    int end = cue.tokens().end();
    int p = Buckets.probability(Marginals.highest(marginals.cue, begin, end));
    int who = source == null ? 0 : source.end() <= begin ? 1 : 2;
    list.add(0);
    list.add(p);
    list.add(p, view.cueClass[head]);
    list.add(view.lemma[head]);
    list.add(view.lemma[head], view.tag[head]);
    list.add(view.lemma[head], view.word(end));
    list.add(view.lemma[head], view.word(begin - 1));
    list.add(view.tag(begin - 1), view.tag[head], view.tag(end));
    list.add(view.word(begin - 1), view.word(begin - 2));
    list.add(view.word(end), view.word(end + 1));
    list.add(view.cluster(head));
    list.add(view.cluster(head), view.tag(end));
    list.add(view.relation[head], view.tag[head]);
    list.add(view.relation[head], view.lemma(view.head[head]));
    list.add(who, Buckets.probability(sourceProbability));
    list.add(who, p);
    list.add(who, view.lemma[head]);
    list.add(view.state[head], p);
    list.add(end - begin, view.tag[head]);
    list.add(dependents(head), view.cueClass[head]);
    list.add(dependents(head), view.tag[head]);
    list.add(view.word(begin), view.word(end - 1));
    int after = wordIsQuoted(end) ? 1 : 0;
    int before = begin > 0 && view.state(begin - 1) > DocumentView.OUTSIDE ? 1 : 0;
    list.add(after, before, p);
    if (source == null) {
      list.skip();
      list.skip();
    } else {
      list.add(view.lemma(source.last()), view.tag(head));
      list.add(view.name(source.last()), view.lemma[head]);
    }
  }

  private boolean wordIsQuoted(int from) {
    int t = from;
    while (t < view.size && t - from < 3 && view.isPunctuation(t)) {
      t++;
    }
    return view.state(t) == DocumentView.INSIDE;
  }

  private int dependents(int head) {
    int mask = 0;
    int sentence = view.sentence[head];
    for (int t = view.sentenceBegin[sentence]; t < view.sentenceEnd[sentence]; t++) {
      if (view.head[t] == head) {
        mask |=
            switch (view.document.relation(t)) {
              case "nsubj" -> 1;
              case "nsubj:pass" -> 2;
              case "obj" -> 4;
              case "ccomp" -> 8;
              case "xcomp" -> 16;
              case "obl" -> 32;
              case "parataxis" -> 64;
              case "advcl" -> 128;
              case "mark" -> 256;
              case "nmod:poss" -> 512;
              case "acl" -> 1024;
              default -> 0;
            };
      }
    }
    return mask;
  }
}
