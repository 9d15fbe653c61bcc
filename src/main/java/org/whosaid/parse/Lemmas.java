package org.whosaid.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/**
 * Dictionary forms: {@code said/VBD} say, {@code children/NNS} child; by CoreNLP's Morphology,
 * which is only asked where a tag says that a word may be inflected. Not for several threads.
 */
final class Lemmas {

  private final Morphology morphology = new Morphology();

  /**
   * The lemma of a word, in lower case.
   *
   * @param lower the word in lower case
   * @param tag its part of speech
   */
  String of(String lower, String tag) {
    return switch (tag) {
      case "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD", "NNS" -> inflected(lower, tag);
      case "PRP", "PRP$", "JJR", "JJS", "RBR", "RBS" -> inflected(lower, tag);
      case "RB" -> lower.equals("n't") ? "not" : lower;
      default -> lower;
    };
  }

  private String inflected(String lower, String tag) {
    return isWord(lower) ? morphology.lemma(lower, tag, true).toLowerCase(Locale.ROOT) : lower;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && c != '\'') {
        return false;
      }
    }
    return word.length() <= 30;
  }
}
