package org.whosaid.attribution;

import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * The signs that a speech is nobody's: that the words are no speech at all ({@code the "fiscal
 * cliff"}), or that nobody who says them is named ({@code it was reported that}).
 */
final class NobodyFeatures {

  private static final int FARTHEST = 60;

  private final Scene scene;

  NobodyFeatures(Scene scene) {
    this.scene = scene;
  }

  /**
   * Adds the features of one of the two.
   *
   * @param base 600 for no speech, 700 for nobody named
   */
  void add(int base, SpeechView speech, int index, FeatureList out) {
    out.add(base);
    addShape(base, speech, out);
    addAround(base + 20, speech, out);
    addWords(base + 40, speech, out);
    addReport(base + 60, speech, index, out);
    out.close(Ground.NOBODY);
  }

  private void addShape(int base, SpeechView speech, FeatureList out) {
    int length = Buckets.distance(speech.size());
    out.add(base + 1, speech.shape);
    out.add(base + 2, length, Codes.of(speech.type));
    out.add(base + 3, length, speech.shape);
    out.add(base + 4, Math.min(3, speech.parts.size()), Codes.of(speech.type));
    TokenRange paragraph = scene.document.paragraphs().get(speech.firstParagraph).tokens();
    int others = scene.speechesStartingIn(paragraph.begin(), paragraph.end());
    out.add(base + 5, Math.min(4, others), speech.shape);
    out.add(
        base + 6,
        Codes.of(scene.document.paragraphs().get(speech.firstParagraph).kind()),
        Codes.of(speech.type));
  }

  private void addAround(int base, SpeechView speech, FeatureList out) {
    Document document = scene.document;
    int before = beforeMark(speech.hull.begin() - 1);
    int after = afterMark(speech.hull.end());
    int type = Codes.of(speech.type);
    out.add(base, lemma(before), type);
    out.add(base + 1, lemma(after), type);
    out.add(base + 2, tag(before), tag(after), type);
    out.add(base + 3, lemma(before - 1), lemma(before));
    out.add(base + 4, lemma(after), lemma(after + 1));
    out.add(base + 5, tag(before), speech.shape);
    out.add(base + 6, tag(after), speech.shape);
    int best = strongestCue(speech);
    out.add(base + 7, best, speech.shape);
    int head = document.head(speech.hull.last());
    out.add(base + 8, document.relation(speech.hull.last()).hashCode(), speech.shape);
    out.add(base + 9, head < 0 ? 0 : speech.contains(head) ? 1 : 2 + scene.cueClass[head], type);
  }

  /** The highest class of cue around the speech, in its sentence and not too far away. */
  private int strongestCue(SpeechView speech) {
    TokenRange sentence = scene.document.sentenceAround(speech.hull.begin());
    int from = Math.max(sentence.begin(), speech.hull.begin() - FARTHEST);
    int to = Math.min(sentence.end(), speech.hull.end() + FARTHEST);
    int best = 0;
    for (int t = from; t < to; t++) {
      if (!scene.isQuoted(t) && !speech.contains(t)) {
        best = Math.max(best, scene.cueClass[t]);
      }
    }
    return best;
  }

  private void addWords(int base, SpeechView speech, FeatureList out) {
    Document document = scene.document;
    int capitals = 0;
    int names = 0;
    int whole = 7;
    for (int t = speech.hull.begin(); t < speech.hull.end(); t++) {
      String form = document.form(t);
      capitals += !form.isEmpty() && Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      names += document.name(t) != NameType.NONE ? 1 : 0;
      whole = FeatureHash.mix(whole, document.lower(t).hashCode());
    }
    int size = speech.size();
    out.add(base, 4 * capitals / size, Math.min(4, size), Codes.of(speech.type));
    out.add(base + 1, 4 * names / size, Math.min(4, size), Codes.of(speech.type));
    if (size <= 5) {
      out.add(base + 2, whole);
    }
    int first = speech.hull.begin();
    int last = speech.hull.last();
    out.add(base + 3, tag(first), Math.min(6, size), Codes.of(speech.type));
    out.add(base + 4, tag(last), Math.min(6, size), Codes.of(speech.type));
    out.add(base + 5, document.lower(first).hashCode());
  }

  private void addReport(int base, SpeechView speech, int index, FeatureList out) {
    Document document = scene.document;
    int probability = Buckets.probability(speech.speech.probability());
    int source = scene.sourceOf[index] >= 0 ? 2 : speech.speech.source().isPresent() ? 1 : 0;
    int cue = speech.cueHead;
    int type = Codes.of(speech.type);
    out.add(base, probability, type);
    out.add(base + 1, probability, source, type);
    out.add(base + 2, cue < 0 ? -1 : scene.cueClass[cue], source, type);
    out.add(base + 3, Codes.of(speech.speech.act()), source, type);
    out.add(base + 4, probability, speech.shape, cue < 0 ? 0 : 1);
    if (speech.inHeadline) {
      int echo = scene.echoOf[index] < 0 ? 0 : scene.echoSource(index) < 0 ? 1 : 2;
      out.add(base + 10, echo, type, source);
      out.add(base + 11, echo, Math.min(6, speech.size()), type);
    }
    if (cue >= 0) {
      int lemma = document.lemma(cue).hashCode();
      out.add(base + 5, lemma, type);
      out.add(base + 6, lemma, source, document.tag(cue).hashCode());
      out.add(base + 7, document.relation(cue).hashCode(), source);
      out.add(base + 8, hasSubject(cue) ? 1 : 0, document.tag(cue).hashCode(), source);
      out.add(base + 9, lemma(cue - 1), document.tag(cue).hashCode(), source);
    }
  }

  private boolean hasSubject(int cue) {
    TokenRange sentence = scene.document.sentenceAround(cue);
    int from = Math.max(sentence.begin(), cue - 25);
    int to = Math.min(sentence.end(), cue + 10);
    for (int t = from; t < to; t++) {
      if (scene.document.head(t) == cue && scene.document.relation(t).equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Steps over a quotation mark. */
  private int beforeMark(int token) {
    return token >= 0 && WordClasses.isMark(scene.document.form(token)) ? token - 1 : token;
  }

  private int afterMark(int token) {
    return token < scene.document.size() && WordClasses.isMark(scene.document.form(token))
        ? token + 1
        : token;
  }

  private int lemma(int token) {
    return isInside(token) ? scene.document.lemma(token).hashCode() : 0;
  }

  private int tag(int token) {
    return isInside(token) ? scene.document.tag(token).hashCode() : 0;
  }

  private boolean isInside(int token) {
    return token >= 0 && token < scene.document.size();
  }
}
