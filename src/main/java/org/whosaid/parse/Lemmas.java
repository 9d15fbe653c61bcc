package org.whosaid.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms: {@code said/VBD} say, {@code children/NNS} child; by CoreNLP's Morphology,
 * which is only asked where a tag says that a word may be inflected, and once for each word. For
 * one article; not for several threads.
 */
final class Lemmas {

  private final Morphology morphology = new Morphology();

  /** What was asked before, by tag and word. */
  private final Map<String, Map<String, String>> known = new HashMap<>();

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
    return known
        .computeIfAbsent(tag, t -> new HashMap<>())
        .computeIfAbsent(lower, word -> isWord(word) ? ask(word, tag) : word);
  }

  private String ask(String word, String tag) {
    return morphology.lemma(word, tag, true).toLowerCase(Locale.ROOT);
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
