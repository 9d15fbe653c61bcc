package org.whosaid.speech;

import org.whosaid.learn.ChainFeatures;
import org.whosaid.learn.FeatureHash;

/**
 * What the chain sees of a token's place in the syntax: its head, the cue it depends on and by
 * which path, whether it begins or ends what depends on a cue, and what depends on it.
 */
final class SyntaxFeatures {

  private static final int FIRST_TEMPLATE = 500;
  private static final int HIGHEST = 8;

  private final DocumentView view;
  private final int[] children;
  private final int[] begins;
  private final int[] ends;
  private int template;

  SyntaxFeatures(DocumentView view) {
    this.view = view;
    children = new int[view.size];
    begins = new int[view.size];
    ends = new int[view.size];
    for (int t = 0; t < view.size; t++) {
      int above = view.head[t];
      if (above >= 0) {
        children[above] |= kind(t) << (t < above ? 0 : 8);
        if (view.cueClass[above] >= CueClasses.LIKELY) {
          int edge = FeatureHash.mix(view.relation[t], view.cueClass[above], t < above ? 0 : 1);
          begins[view.leftmost[t]] = edge;
          ends[view.rightmost[t]] = edge;
        }
      }
    }
  }

  /** A bit for each kind of dependent that matters. */
  private int kind(int token) {
    return switch (view.document.relation(token)) {
      case "nsubj", "nsubj:pass" -> 1;
      case "obj", "iobj" -> 2;
      case "ccomp" -> 4;
      case "xcomp" -> 8;
      case "mark" -> 16;
      case "obl", "nmod" -> 32;
      case "parataxis" -> 64;
      case "acl", "acl:relcl" -> 128;
      default -> 0;
    };
  }

  void add(int t, ChainFeatures features) {
    template = FIRST_TEMPLATE;
    int above = view.head[t];
    int upper = view.head(above);
    int side = above < t ? 0 : 1;
    add(features, view.relation[t], view.tag[t]);
    add(features, view.relation[t], view.lemma(above));
    add(features, view.relation[t], view.tag(above), side);
    add(features, view.lemma(upper), view.relation(above));
    add(features, view.relation[t], view.relation(above), view.relation(upper));
    add(features, children[t], view.cueClass[t]);
    add(features, children[t] & 0xFF, view.lemma[t]);
    add(features, children[t] >> 8, view.lemma[t]);
    add(features, begins[t], view.tag[t]);
    add(features, ends[t], view.tag(t + 1));
    add(features, begins[t], view.lemma[t]);
    add(features, view.leftmost[t] == t ? 1 : 0, view.rightmost[t] == t ? 1 : 0, view.relation[t]);
    ancestor(t, features);
  }

  private void ancestor(int t, ChainFeatures features) {
    int path = 0;
    int under = t;
    int above = view.head[t];
    int steps = 1;
    while (above >= 0 && steps <= HIGHEST && view.cueClass[above] < CueClasses.LIKELY) {
      path = steps <= 4 ? FeatureHash.mix(path, view.relation[under]) : path;
      under = above;
      above = view.head[above];
      steps++;
    }
    if (above < 0 || steps > HIGHEST) {
      add(features, -1, view.tag[t]);
      return;
    }
    int side = above < t ? 0 : 1;
    add(features, view.lemma[above], side);
    add(features, view.relation[under], side, view.cueClass[above]);
    add(features, view.relation[under], view.lemma[above]);
    add(features, FeatureHash.mix(path, view.relation[under]), view.cueClass[above], side);
    add(features, Math.min(steps, 5), view.relation[under], side);
    add(features, view.relation[under], view.leftmost[under] == t ? 1 : 0, side);
    add(features, view.relation[under], view.rightmost[under] == t ? 1 : 0, side);
  }

  private void add(ChainFeatures features, int one, int two) {
    features.add(FeatureHash.mix(++template, one, two));
  }

  private void add(ChainFeatures features, int one, int two, int three) {
    features.add(FeatureHash.mix(++template, one, two, three));
  }
}
