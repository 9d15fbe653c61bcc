package org.whosaid.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.learn.FeatureHash;
import org.whosaid.quote.Act;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Words that report what is believed or wanted, learned by counting from the articles in which that
 * is annotated. In others such a word may report something although nothing says so, and what
 * learns from them must not take it for silent.
 */
final class AttitudeWords {

  private static final int FEWEST = 2;

  private final Set<Integer> words;

  private AttitudeWords(Set<Integer> words) {
    this.words = Set.copyOf(words);
  }

  /** The words that report attitudes at least as often as anything else. */
  static AttitudeWords learn(List<SpeechExample> examples) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (SpeechExample example : examples) {
      if (example.attitudes()) {
        for (GoldSpeech gold : example.gold()) {
          count(example.document(), gold, counts);
        }
      }
    }
    Set<Integer> words = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= FEWEST && 2 * count[0] >= count[1]) {
            words.add(word);
          }
        });
    return new AttitudeWords(words);
  }

  private static void count(Document document, GoldSpeech gold, Map<Integer, int[]> counts) {
    if (gold.act().isEmpty()) {
      return;
    }
    for (TokenRange cue : gold.cue()) {
      for (int token = cue.begin(); token < cue.end(); token++) {
        if (mayReport(document, token)) {
          int[] count = counts.computeIfAbsent(word(document, token), key -> new int[2]);
          count[0] += gold.act().get() == Act.ATTITUDE ? 1 : 0;
          count[1]++;
        }
      }
    }
  }

  /** Auxiliaries stand in cues of every kind. */
  private static boolean mayReport(Document document, int token) {
    String lemma = document.lemma(token);
    char tag = document.tag(token).charAt(0);
    boolean auxiliary = lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
    return (tag == 'V' || tag == 'N' || tag == 'J') && !auxiliary;
  }

  private static int word(Document document, int token) {
    return FeatureHash.mix(document.tag(token).charAt(0), document.lemma(token));
  }

  boolean contains(Document document, int token) {
    return mayReport(document, token) && words.contains(word(document, token));
  }
}
