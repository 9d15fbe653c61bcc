package org.whosaid.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.WeightTable;
import org.whosaid.text.NameType;

/**
 * Finds the names of persons, organisations and places: {@code Ann/PERSON Lee/PERSON of
 * Reuters/ORGANIZATION}. From left to right, each choice final. Immutable.
 */
final class NameFinder {

  /** The types of name, numbered by their place. */
  static final List<NameType> TYPES = List.of(NameType.values());

  private final WeightTable weights;

  NameFinder(WeightTable weights) {
    this.weights = weights;
  }

  /** Fills in {@link SentenceWords#name}; needs the tags, by which no verb becomes a name. */
  void find(SentenceWords words, FeatureKeys keys, int[] scores) {
    for (int at = SentenceWords.PAD; at < words.size + SentenceWords.PAD; at++) {
      if (isOutside(words, at) || isSmallVerb(words, at)) {
        words.name[at] = 0;
      } else {
        NameFeatures.extract(words, at, keys);
        weights.score(keys, scores);
        words.name[at] = Best.of(scores, TYPES.size());
      }
    }
  }

  /** Whether the word is no name for certain: no name begins with such a word. */
  static boolean isOutside(SentenceWords words, int at) {
    int marks = SentenceWords.CAPITAL | SentenceWords.DIGIT;
    return words.name[at - 1] == 0 && (words.flags[at] & marks) == 0;
  }

  private static boolean isSmallVerb(SentenceWords words, int at) {
    return Tags.isVerb(words.tag[at]) && (words.flags[at] & SentenceWords.CAPITAL) == 0;
  }

  void writeTo(DataOutputStream out) throws IOException {
    weights.writeTo(out);
  }

  static NameFinder read(ByteReader in) {
    return new NameFinder(Classes.check(WeightTable.read(in), TYPES.size(), "types of name"));
  }
}
