package org.whosaid.speech;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.TokenRange;

/** What tells a statement from a decision, evidence and an attitude: mostly the cue. */
final class ActFeatures {

  private static final int FAMILY = 40;

  private ActFeatures() {}

  /**
   * The features of one act.
   *
   * @param act the act's number
   */
  static int[] of(
      DocumentView view, Cue cue, @Nullable TokenRange source, TokenRange content, int act) {
    FeatureList list = new FeatureList();
    list.begin(FAMILY + act);
    int head = cue.head();
    int begin = cue.tokens().begin();
    int end = cue.tokens().end();
    list.add(0);
    list.add(view.lemma[head]);
    list.add(view.lemma[head], view.tag[head]);
    list.add(view.cluster(head));
    list.add(view.lemma[head], view.word(head + 1));
    list.add(view.word(begin), view.word(end - 1));
    list.add(view.lemma(begin), view.lemma(begin + 1), view.lemma(begin + 2));
    list.add(view.tag[head], end - begin);
    list.add(view.tag(content.begin()), view.tag[head]);
    list.add(view.lemma(content.begin()), view.tag[head]);
    list.add(view.lemma(content.begin()), view.lemma[head]);
    list.add(view.cluster(head), view.tag(content.begin()));
    list.add(view.state(content.begin()));
    int main = source == null ? -1 : source.last();
    list.add(view.lemma(main));
    list.add(view.tag(main), view.name(main));
    list.add(view.name(main), view.lemma[head]);
    list.add(view.cluster(main));
    return list.toArray();
  }
}
