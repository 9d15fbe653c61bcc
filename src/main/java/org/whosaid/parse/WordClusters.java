package org.whosaid.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.learn.ByteReader;
import org.whosaid.learn.IntTable;

/**
 * Which words are used alike: {@code Kyiv}, {@code Minsk} and {@code Tallinn} in one cluster. 511
 * clusters of 530,000 words, found in newswire by the makers of CoreNLP's name finder.
 *
 * <p>Words are looked up by the hash of their lower case. Immutable.
 */
final class WordClusters {

  private final IntTable table;

  private WordClusters(IntTable table) {
    this.table = table;
  }

  /** Clusters of the given words, from 1. */
  static WordClusters of(Map<String, Integer> clusterOf) {
    Map<Integer, Integer> entries = new TreeMap<>();
    clusterOf.forEach(
        (word, cluster) -> entries.putIfAbsent(SentenceWords.lowerHash(word), cluster));
    return new WordClusters(IntTable.of(entries));
  }

  /** The cluster of the word with this hash, 0 if it is in none. */
  int of(int lowerHash) {
    return table.get(lowerHash);
  }

  void writeTo(DataOutputStream out) throws IOException {
    table.writeTo(out);
  }

  static WordClusters read(ByteReader in) {
    return new WordClusters(IntTable.read(in));
  }
}
