package org.whosaid.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.WeightTable;

/**
 * Gives each word its part of speech, from left to right, each choice final: {@code said/VBD
 * Lee/NNP}. Words that take one tag only get it without looking round. Immutable.
 */
final class Tagger {

  private final TagDictionary dictionary;
  private final WeightTable weights;

  Tagger(TagDictionary dictionary, WeightTable weights) {
    this.dictionary = dictionary;
    this.weights = weights;
  }

  /** Fills in {@link SentenceWords#tag}. */
  void tag(SentenceWords words, FeatureKeys keys, int[] scores) {
    dictionary.look(words);
    for (int at = SentenceWords.PAD; at < words.size + SentenceWords.PAD; at++) {
      if (words.tag[at] < 0) {
        TaggerFeatures.extract(words, at, keys);
        weights.score(keys, scores);
        words.tag[at] = Best.of(scores, Tags.COUNT);
      }
    }
  }

  void writeTo(DataOutputStream out) throws IOException {
    dictionary.writeTo(out);
    weights.writeTo(out);
  }

  static Tagger read(ByteReader in) {
    return new Tagger(
        TagDictionary.read(in), Classes.check(WeightTable.read(in), Tags.COUNT, "tags"));
  }
}
