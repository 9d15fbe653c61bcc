package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.TokenRange;

/**
 * Who may be the source of a cue: the noun phrases of its sentence, of the sentences beside it
 * those that the chain takes for sources, and nobody. With their features.
 */
final class SourceCandidates {

  private static final float POSSIBLE = 0.05f;
  private static final int FAMILY = 6;

  private final DocumentView view;
  private final Marginals marginals;
  private final Cue cue;
  private final List<TokenRange> ranges = new ArrayList<>();
  private final List<int[]> features = new ArrayList<>();
  private final FeatureList list = new FeatureList();

  SourceCandidates(DocumentView view, Marginals marginals, NounPhrases phrases, Cue cue) {
    this.view = view;
    this.marginals = marginals;
    this.cue = cue;
    int sentence = view.sentence[cue.head()];
    for (int s = sentence - 2; s <= sentence + 1; s++) {
      for (TokenRange phrase : phrases.of(s)) {
        if (s == sentence) {
          addOutsideCue(phrase);
        } else if (highest(phrase) > POSSIBLE) {
          ranges.add(phrase);
        }
      }
    }
    for (TokenRange range : ranges) {
      describe(range);
    }
    describeNobody();
  }

  private void addOutsideCue(TokenRange phrase) {
    TokenRange words = cue.tokens();
    if (!phrase.overlaps(words)) {
      ranges.add(phrase);
      return;
    }
    if (phrase.begin() < words.begin()) {
      ranges.add(new TokenRange(phrase.begin(), words.begin()));
    }
    if (phrase.end() > words.end()) {
      ranges.add(new TokenRange(words.end(), phrase.end()));
    }
  }

  private float highest(TokenRange range) {
    return Marginals.highest(marginals.source, range.begin(), range.end());
  }

  /** The candidates; nobody comes last and has no range. */
  List<int[]> features() {
    return features;
  }

  /** Index of nobody, the last candidate. */
  int nobody() {
    return ranges.size();
  }

  TokenRange range(int candidate) {
    return ranges.get(candidate);
  }

  /** The candidates that share a token with one of the given ranges. */
  int[] overlapping(List<TokenRange> gold) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      TokenRange range = ranges.get(i);
      if (gold.stream().anyMatch(range::overlaps)) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(i -> i).toArray();
  }

  private void describe(TokenRange range) {
    list.begin(FAMILY);
    int begin = range.begin();
    int end = range.end();
    int main = main(range);
    int head = cue.head();
    boolean before = end <= head;
    int side = before ? 0 : 1;
    int distance = before ? cue.tokens().begin() - end : begin - cue.tokens().end();
    int bucket = Buckets.count(Math.max(0, distance));
    int sentences = view.sentence[begin] - view.sentence[head];
    int high = Buckets.probability(highest(range));
    float mean = Marginals.mean(marginals.source, begin, end);
    float cueLeft = Marginals.highest(marginals.sourceCueLeft, begin, end);
    int lemma = view.lemma[head];
    list.add(high);
    list.add(Buckets.probability(mean), high);
    list.add(Buckets.probability(before ? highest(range) - cueLeft : cueLeft));
    list.add(high, side, bucket);
    list.add(side, bucket);
    list.add(side, bucket, view.tag(main));
    list.add(sentences, side);
    list.add(sentences, high);
    list.add(side, view.tag(main), view.name(main));
    list.add(view.lemma(main));
    list.add(view.lemma(main), side);
    list.add(lemma, side);
    list.add(lemma, side, bucket);
    list.add(lemma, view.tag(main), side);
    list.add(view.cluster(main));
    list.add(view.tag(begin), view.tag(main));
    list.add(view.state(begin), view.state(head));
    list.add(view.word(begin - 1), side);
    list.add(view.word(end), side);
    list.add(view.tag(begin - 1), view.tag(end), side);
    list.add(view.word(cue.tokens().begin() - 1), side, bucket);
    list.add(view.word(cue.tokens().end()), side, bucket);
    between(before ? end : cue.tokens().end(), before ? cue.tokens().begin() : begin, side);
    syntax(main, head);
    features.add(list.toArray());
  }

  /** What stands between source and cue. */
  private void between(int from, int to, int side) {
    int verbs = 0;
    int commas = 0;
    int marks = 0;
    int phrases = 0;
    int tags = 0;
    for (int t = from; t < to; t++) {
      verbs += view.coarse(t) == 'V' ? 1 : 0;
      commas += view.is(t, ",") ? 1 : 0;
      marks += view.state[t] > DocumentView.INSIDE ? 1 : 0;
      phrases += view.coarse(t) == 'N' && view.coarse(t + 1) != 'N' ? 1 : 0;
      tags = t - from < 5 ? org.whosaid.learn.FeatureHash.mix(tags, view.tag[t]) : 1;
    }
    list.add(Buckets.count(verbs), side);
    list.add(Buckets.count(commas), Buckets.count(verbs), side);
    list.add(Math.min(marks, 2), side);
    list.add(Buckets.count(phrases), side);
    list.add(tags, side);
  }

  private void syntax(int main, int head) {
    int top = main;
    int steps = 0;
    while (steps < 3
        && view.head(top) >= 0
        && view.head(top) != head
        && isNominal(view.relation(top))) {
      top = view.head(top);
      steps++;
    }
    int above = view.head(top);
    int relation = above == head ? 1 : above >= 0 && cue.tokens().contains(above) ? 2 : 0;
    if (relation == 0 && above >= 0 && above == view.head(head)) {
      relation = 3;
    }
    if (relation == 0 && above >= 0 && above == view.head(view.head(head))) {
      relation = 4;
    }
    if (relation == 0 && view.head(above) == head) {
      relation = 5;
    }
    list.add(relation, view.relation(top));
    list.add(relation, view.relation(top), view.lemma(head));
    list.add(relation, view.relation(main), view.relation(head));
    list.add(relation, view.cueClass(above), view.relation(top));
    list.add(relation, view.tag(head), view.relation(top));
    list.add(steps, relation);
  }

  private static boolean isNominal(int relation) {
    return relation == COMPOUND || relation == FLAT || relation == APPOS || relation == NMOD;
  }

  private static final int COMPOUND = "compound".hashCode();
  private static final int FLAT = "flat".hashCode();
  private static final int APPOS = "appos".hashCode();
  private static final int NMOD = "nmod".hashCode();

  /** The noun that carries the phrase: its last, or its last token. */
  private int main(TokenRange range) {
    for (int t = range.last(); t >= range.begin(); t--) {
      char coarse = view.coarse(t);
      if (coarse == 'N' || view.document.tag(t).startsWith("PRP")) {
        return t;
      }
    }
    return range.last();
  }

  private void describeNobody() {
    list.begin(FAMILY + 1);
    float highest = 0;
    for (TokenRange range : ranges) {
      highest = Math.max(highest, highest(range));
    }
    int head = cue.head();
    list.add(0);
    list.add(view.lemma[head]);
    list.add(view.tag[head]);
    list.add(Buckets.probability(highest));
    list.add(Buckets.probability(highest), view.tag[head]);
    list.add(view.lemma[head], view.word(cue.tokens().end()));
    list.add(view.lemma[head], view.word(cue.tokens().begin() - 1));
    list.add(view.relation[head], view.tag[head]);
    list.add(Buckets.count(ranges.size()));
    features.add(list.toArray());
  }
}
