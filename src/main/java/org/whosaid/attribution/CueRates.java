package org.whosaid.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.text.Document;

/**
 * How readily a word reports speech: the share of its occurrences in the training news that stand
 * in a reporting cue, in classes from 0 (hardly ever) to 3 (mostly: {@code said}). Immutable.
 */
final class CueRates {

  private static final double[] LIMITS = {0.1, 0.3, 0.6};

  private final Map<String, Integer> classes;

  private CueRates(Map<String, Integer> classes) {
    this.classes = Map.copyOf(classes);
  }

  /** Rates of words, by {@link #key}; words of class 0 are left out. */
  static CueRates of(Map<String, Double> rates) {
    Map<String, Integer> classes = new TreeMap<>();
    rates.forEach(
        (word, rate) -> {
          int cueClass = 0;
          while (cueClass < LIMITS.length && rate >= LIMITS[cueClass]) {
            cueClass++;
          }
          if (cueClass > 0) {
            classes.put(word, cueClass);
          }
        });
    return new CueRates(classes);
  }

  /** A word as it is counted: its lemma with the first letter of its tag. */
  static String key(Document document, int token) {
    String tag = document.tag(token);
    return document.lemma(token) + '/' + (tag.isEmpty() ? '-' : tag.charAt(0));
  }

  /** The class of a token, 0 to 3. */
  int of(Document document, int token) {
    char first = document.lower(token).isEmpty() ? '-' : document.lower(token).charAt(0);
    return Character.isLetter(first) ? classes.getOrDefault(key(document, token), 0) : 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes.size());
    for (Map.Entry<String, Integer> word : new TreeMap<>(classes).entrySet()) {
      out.writeUTF(word.getKey());
      out.writeByte(word.getValue());
    }
  }

  static CueRates read(DataInputStream in) throws IOException {
    Map<String, Integer> classes = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      classes.put(in.readUTF(), (int) in.readByte());
    }
    return new CueRates(classes);
  }
}
