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

  /** How often in all its uses such a word reports an attitude at least. */
  private static final double USUAL = 0.2;

  /** How a word was used, where attitudes are annotated. */
  private static final class Uses {
    int all;
    int cues;
    int attitudes;

    /** Mostly for attitudes, and not so seldom that silence says nothing. */
    boolean areOfAttitude() {
      return attitudes >= FEWEST && 2 * attitudes >= cues && attitudes >= USUAL * all;
    }
  }

  private final Set<Integer> words;

  private AttitudeWords(Set<Integer> words) {
    this.words = Set.copyOf(words);
  }

  /** The words that often report attitudes, and seldom anything else. */
  static AttitudeWords learn(List<SpeechExample> examples) {
    Map<Integer, Uses> uses = new HashMap<>();
    for (SpeechExample example : examples) {
      if (example.attitudes()) {
        Document document = example.document();
        for (int token = 0; token < document.size(); token++) {
          if (mayReport(document, token)) {
            uses.computeIfAbsent(word(document, token), key -> new Uses()).all++;
          }
        }
        example.gold().forEach(gold -> count(document, gold, uses));
      }
    }
    Set<Integer> words = new HashSet<>();
    uses.forEach(
        (word, use) -> {
          if (use.areOfAttitude()) {
            words.add(word);
          }
        });
    return new AttitudeWords(words);
  }

  private static void count(Document document, GoldSpeech gold, Map<Integer, Uses> uses) {
    int head = head(document, gold.cue());
    if (head >= 0 && gold.act().isPresent()) {
      Uses use = uses.get(word(document, head));
      use.cues++;
      use.attitudes += gold.act().get() == Act.ATTITUDE ? 1 : 0;
    }
  }

  /** The word of a cue on which the others depend, if it may report something; else -1. */
  private static int head(Document document, List<TokenRange> cue) {
    for (TokenRange part : cue) {
      for (int token = part.begin(); token < part.end(); token++) {
        int above = document.head(token);
        if (mayReport(document, token) && cue.stream().noneMatch(range -> range.contains(above))) {
          return token;
        }
      }
    }
    return -1;
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
