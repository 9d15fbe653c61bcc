package org.whosaid.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.learn.FeatureHash;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * How often a word reports something, learned by counting: {@code said} (a verb) nearly always,
 * {@code report} (a noun) sometimes, {@code house} never. Immutable.
 */
final class CueClasses {

  /** From this class on a word is a likely cue. */
  static final int LIKELY = 2;

  private static final double[] LIMITS = {0, 0.05, 0.2, 0.5};
  private static final int SMOOTHING = 2;

  private final int[] words;
  private final byte[] classes;

  private CueClasses(int[] words, byte[] classes) {
    this.words = words;
    this.classes = classes;
  }

  /**
   * Counts how often each word stands in a cue; where attitudes are not annotated, words that
   * report them do not count.
   */
  static CueClasses learn(List<SpeechExample> examples, AttitudeWords attitudeWords) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (SpeechExample example : examples) {
      Document document = example.document();
      boolean[] inCue = new boolean[document.size()];
      for (GoldSpeech gold : example.gold()) {
        for (TokenRange range : gold.cue()) {
          Arrays.fill(inCue, range.begin(), range.end(), true);
        }
      }
      for (int token = 0; token < inCue.length; token++) {
        boolean unknown =
            !inCue[token] && !example.attitudes() && attitudeWords.contains(document, token);
        if (!unknown && mayBeCue(document.tag(token), document.lemma(token))) {
          int[] count = counts.computeIfAbsent(word(document, token), key -> new int[2]);
          count[0]++;
          count[1] += inCue[token] ? 1 : 0;
        }
      }
    }
    counts.values().removeIf(count -> count[1] == 0);
    int[] words = counts.keySet().stream().mapToInt(key -> key).toArray();
    byte[] classes = new byte[words.length];
    int next = 0;
    for (int[] count : counts.values()) {
      double rate = (double) count[1] / (count[0] + SMOOTHING);
      while (classes[next] < LIMITS.length && rate > LIMITS[classes[next]]) {
        classes[next]++;
      }
      next++;
    }
    return new CueClasses(words, classes);
  }

  private static boolean mayBeCue(String tag, String lemma) {
    return switch (tag.charAt(0)) {
      case 'V', 'N', 'J' -> true;
      default -> lemma.equals("according");
    };
  }

  private static int word(Document document, int token) {
    return FeatureHash.mix(document.tag(token).charAt(0), document.lemma(token));
  }

  /** From 0, never a cue, to 4, a cue more often than not. */
  int of(Document document, int token) {
    if (!mayBeCue(document.tag(token), document.lemma(token))) {
      return 0;
    }
    int at = Arrays.binarySearch(words, word(document, token));
    return at < 0 ? 0 : classes[at];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    for (int word : words) {
      out.writeInt(word);
    }
    out.write(classes);
  }

  static CueClasses read(DataInputStream in) throws IOException {
    int[] words = new int[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readInt();
    }
    byte[] classes = new byte[words.length];
    in.readFully(classes);
    return new CueClasses(words, classes);
  }
}
