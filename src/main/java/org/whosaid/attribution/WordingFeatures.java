package org.whosaid.attribution;

import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** The words between the words said and the candidate, and those next to it. */
final class WordingFeatures {

  private static final int LONGEST = 10;

  private final Scene scene;

  WordingFeatures(Scene scene) {
    this.scene = scene;
  }

  void add(Candidate c, FeatureList out) {
    int side = c.sideCode();
    int type = c.mention.type;
    addPattern(c, side, out);
    addNeighbours(c, side, type, out);
    addVerbs(c, side, out);
    out.close(Ground.WORDING);
  }

  /** The whole pattern where it is short; its first and its last three words. */
  private void addPattern(Candidate c, int side, FeatureList out) {
    TokenRange gap = c.gap;
    int whole = side;
    int length = 0;
    int previous = 0;
    int first = side;
    int last = side;
    for (int t = gap.begin(); t < gap.end() && length <= LONGEST; t++) {
      int word = scene.wordClass[t];
      if (word == WordClasses.NAME && previous == WordClasses.NAME) {
        continue;
      }
      previous = word;
      whole = FeatureHash.mix(whole, word);
      length++;
      if (length <= 3) {
        first = whole;
      }
    }
    for (int t = Math.max(gap.begin(), gap.end() - 3); t < gap.end(); t++) {
      last = FeatureHash.mix(last, scene.wordClass[t]);
    }
    if (length <= LONGEST) {
      out.add(200, whole);
      out.add(201, whole, c.mention.type);
      out.add(202, whole, following(c));
    }
    out.add(203, first);
    out.add(204, last);
    out.add(205, first, last);
    out.add(206, c.forward ? last : first, Codes.of(c.mention.mention.kind()));
  }

  /** The class of the word on the far side of the mention. */
  private int following(Candidate c) {
    int t = c.forward ? c.mention.tokens().end() : c.mention.tokens().begin() - 1;
    return wordClass(t);
  }

  private int wordClass(int token) {
    return token < 0 || token >= scene.document.size() ? -1 : scene.wordClass[token];
  }

  private void addNeighbours(Candidate c, int side, int type, FeatureList out) {
    int before = c.mention.tokens().begin() - 1;
    int after = c.mention.tokens().end();
    int near = Math.min(1, Math.abs(c.sentences));
    out.add(210, wordClass(before), side, near);
    out.add(211, wordClass(after), side, near);
    out.add(212, wordClass(before - 1), wordClass(before), near);
    out.add(213, wordClass(after), wordClass(after + 1), near);
    out.add(214, wordClass(before), wordClass(after), type);
    out.add(215, lemma(before), side, near);
    out.add(216, lemma(after), side, near);
    boolean opens =
        before < 0
            || scene.document.paragraphOf(before) != scene.document.paragraphOf(c.mention.head());
    if (opens) {
      out.add(217, wordClass(after), side, Buckets.clamp(c.paragraphs, 2));
    }
  }

  private int lemma(int token) {
    Document document = scene.document;
    return token < 0 || token >= document.size() ? 0 : document.lemma(token).hashCode();
  }

  /** The next verb after the mention and the last one before it, in its sentence. */
  private void addVerbs(Candidate c, int side, FeatureList out) {
    TokenRange sentence = scene.document.sentenceAround(c.mention.head());
    int place = Math.min(1, Math.abs(c.sentences)) * 8 + side;
    int next =
        verb(c.mention.tokens().end(), Math.min(sentence.end(), c.mention.tokens().end() + 12), 1);
    int last =
        verb(
            c.mention.tokens().begin() - 1,
            Math.max(sentence.begin() - 1, c.mention.tokens().begin() - 8),
            -1);
    addVerb(220, c.mention.tokens().end(), next, place, out);
    addVerb(224, c.mention.tokens().begin() - 1, last, place, out);
  }

  private void addVerb(int template, int from, int verb, int place, FeatureList out) {
    if (verb < 0) {
      out.add(template, place);
      return;
    }
    int distance = Math.min(4, Math.abs(verb - from));
    out.add(template + 1, scene.cueClass[verb], distance, place);
    out.add(template + 2, lemma(verb), place);
  }

  private int verb(int from, int to, int step) {
    for (int t = from; t != to && t >= 0 && t < scene.document.size(); t += step) {
      if (scene.document.tag(t).startsWith("V") && !scene.isQuoted(t)) {
        return t;
      }
      if ((to - t) * step <= 0) {
        break;
      }
    }
    return -1;
  }
}
