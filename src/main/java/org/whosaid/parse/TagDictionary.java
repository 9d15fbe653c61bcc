package org.whosaid.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.IntTable;

/**
 * What tags the common words take: {@code the} only DT, {@code plans} NNS or VBZ.
 *
 * <p>Gives the tagger a word's class of ambiguity (the set of its tags, as a number), and the tag
 * of words that take no other. Immutable.
 */
final class TagDictionary {

  private static final int SURE_COUNT = 30;
  private static final double SURE_SHARE = 0.995;
  private static final int KNOWN_COUNT = 5;
  private static final double TAG_SHARE = 0.02;

  private static final int TAG_BITS = 6;

  private final IntTable table;

  private TagDictionary(IntTable table) {
    this.table = table;
  }

  /** Counts tags over sentences. */
  static TagDictionary of(List<TaughtSentence> sentences) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (TaughtSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int form = SentenceWords.formHash(sentence.word(i).form());
        counts.computeIfAbsent(form, f -> new int[Tags.COUNT])[sentence.word(i).tag()]++;
      }
    }
    Map<List<Integer>, Integer> classes = new HashMap<>();
    Map<Integer, Integer> entries = new TreeMap<>();
    counts.forEach(
        (form, tags) -> {
          int total = 0;
          int best = 0;
          for (int tag = 0; tag < Tags.COUNT; tag++) {
            total += tags[tag];
            best = tags[tag] > tags[best] ? tag : best;
          }
          if (total >= KNOWN_COUNT) {
            List<Integer> kept = keptTags(tags, total);
            int number = classes.computeIfAbsent(kept, k -> classes.size() + 1);
            boolean sure = total >= SURE_COUNT && tags[best] >= SURE_SHARE * total;
            entries.put(form, (number << TAG_BITS) | (sure ? best + 1 : 0));
          }
        });
    return new TagDictionary(IntTable.of(entries));
  }

  private static List<Integer> keptTags(int[] tags, int total) {
    return IntStream.range(0, Tags.COUNT)
        .filter(tag -> tags[tag] >= TAG_SHARE * total && tags[tag] > 1)
        .boxed()
        .toList();
  }

  /**
   * Fills {@link SentenceWords#ambiguity}, and {@link SentenceWords#tag} with the sure tags or -1.
   */
  void look(SentenceWords words) {
    for (int at = SentenceWords.PAD; at < words.size + SentenceWords.PAD; at++) {
      int entry = table.get(words.form[at]);
      words.ambiguity[at] = entry >>> TAG_BITS;
      words.tag[at] = (entry & ((1 << TAG_BITS) - 1)) - 1;
    }
  }

  void writeTo(DataOutputStream out) throws IOException {
    table.writeTo(out);
  }

  static TagDictionary read(ByteReader in) {
    return new TagDictionary(IntTable.read(in));
  }
}
