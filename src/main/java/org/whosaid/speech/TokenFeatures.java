package org.whosaid.speech;

import org.whosaid.learn.ChainFeatures;
import org.whosaid.learn.FeatureHash;

/**
 * What the chain sees of each token: its words and their neighbours, the marks around it, the
 * likely cues near it, its place in the syntax. The same code serves training and use.
 */
final class TokenFeatures {

  private static final int THAT = "that".hashCode();
  private static final int COMMA = ",".hashCode();

  private final DocumentView view;
  private final ChainFeatures features = new ChainFeatures();
  private final CueSurroundings cues;
  private final SyntaxFeatures syntax;
  private int template;

  private TokenFeatures(DocumentView view) {
    this.view = view;
    this.cues = new CueSurroundings(view);
    this.syntax = new SyntaxFeatures(view);
  }

  static ChainFeatures of(DocumentView view) {
    return of(view, 0, view.size);
  }

  /** The features of the tokens from {@code from} on and before {@code end}. */
  static ChainFeatures of(DocumentView view, int from, int end) {
    TokenFeatures filler = new TokenFeatures(view);
    for (int token = from; token < end; token++) {
      filler.template = 0;
      filler.words(token);
      filler.marks(token);
      filler.nearCues(token);
      filler.syntax.add(token, filler.features);
      filler.features.next();
      filler.joint(token);
      filler.features.next();
    }
    return filler.features;
  }

  private void add(int value) {
    features.add(FeatureHash.mix(++template, value));
  }

  private void add(int one, int two) {
    features.add(FeatureHash.mix(++template, one, two));
  }

  private void add(int one, int two, int three) {
    features.add(FeatureHash.mix(++template, one, two, three));
  }

  private void words(int t) {
    add(0);
    for (int i = -3; i <= 3; i++) {
      add(view.word(t + i));
      add(view.tag(t + i));
    }
    for (int i = -2; i <= 2; i++) {
      add(view.lemma(t + i));
      add(view.cluster(t + i));
    }
    add(view.word(t - 1), view.word(t));
    add(view.word(t), view.word(t + 1));
    add(view.tag(t - 2), view.tag(t - 1));
    add(view.tag(t - 1), view.tag(t));
    add(view.tag(t), view.tag(t + 1));
    add(view.tag(t + 1), view.tag(t + 2));
    add(view.tag(t - 2), view.tag(t - 1), view.tag(t));
    add(view.tag(t - 1), view.tag(t), view.tag(t + 1));
    add(view.tag(t), view.tag(t + 1), view.tag(t + 2));
    add(view.lemma(t), view.tag(t + 1));
    add(view.lemma(t), view.tag(t - 1));
    add(view.cluster(t - 1), view.cluster(t));
    add(view.cluster(t), view.cluster(t + 1));
    add(view.name(t));
    add(view.name(t - 1), view.name(t), view.name(t + 1));
    add(view.suffix(t));
    add(view.shape(t), view.shape(t - 1), view.shape(t + 1));
  }

  private void marks(int t) {
    int states = view.state(t - 1) * 16 + view.state(t) * 4 + view.state(t + 1);
    add(states);
    add(states, view.lemma(t));
    add(states, view.tag(t));
    add(states, view.tag(t - 1), view.tag(t + 1));
    int index = view.quotation[t];
    int length = 0;
    int before = 0;
    int after = 0;
    if (index >= 0) {
      length =
          1
              + Buckets.count(
                  view.quotations.get(index).end() / 6 - view.quotations.get(index).begin() / 6);
      before = cues.wordBefore(index);
      after = cues.wordAfter(index);
    }
    add(length, view.state(t));
    add(before, view.state(t));
    add(after, view.state(t));
    add(cues.sinceClose(t), view.tag(t));
    add(cues.sinceClose(t), view.lemma(t));
    add(cues.untilOpen(t), view.tag(t));
    add(cues.paragraphOpensQuoted(t), view.state(t), view.tag(t));
    int first = view.sentenceBegin[view.sentence[t]];
    add(Math.min(t - first, 3), view.startsParagraph[first] ? 1 : 0, view.state(t));
    int part = view.part(t);
    int echo = index < 0 ? -1 : view.echoes[index];
    add(part, states);
    add(part, view.tag(t), view.tag(t + 1));
    add(part, before, view.state(t));
    add(part, after, view.state(t));
    add(echo, view.state(t));
  }

  private void nearCues(int t) {
    int own = view.cueClass(t);
    add(own, view.cueClass(t - 1), view.cueClass(t + 1));
    add(own, view.tag(t), view.tag(t + 1));
    add(own, view.tag(t - 1), view.state(t - 1) * 4 + view.state(t + 1));
    int left = cues.left(t);
    int right = cues.right(t);
    int leftDistance = left < 0 ? -1 : Buckets.count(t - left);
    int rightDistance = right < 0 ? -1 : Buckets.count(right - t);
    add(view.lemma(left));
    add(view.lemma(right));
    add(view.lemma(left), leftDistance);
    add(view.lemma(right), rightDistance);
    add(leftDistance, view.tag(t), view.cueClass(left));
    add(rightDistance, view.tag(t), view.cueClass(right));
    add(leftDistance, rightDistance);
    add(view.tag(left), view.tag(right), view.tag(t));
    add(cues.between(left, t), view.cueClass(left));
    add(cues.between(t, right), view.cueClass(right));
    add(cues.between(left, t), view.lemma(left), view.tag(t));
    add(cues.between(left, t), cues.between(t, right), view.state(t));
    int comma = cues.lastComma(t);
    add(view.tag(comma + 1), view.tag(t), comma < 0 ? -1 : Buckets.count(t - comma));
    add(view.tag(comma + 1), view.tag(comma + 2));
  }

  private void joint(int t) {
    add(0);
    add(view.state(t - 1), view.state(t));
    add(view.tag(t - 1), view.tag(t));
    add(view.word(t));
    int first = view.sentenceBegin[view.sentence[t]];
    add(first == t ? (view.startsParagraph[t] ? 2 : 1) : 0, view.state(t));
    add(view.word(t) == THAT ? 1 : view.word(t) == COMMA ? 2 : 0, view.cueClass(t - 1));
  }
}
