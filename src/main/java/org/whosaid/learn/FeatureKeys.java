package org.whosaid.learn;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to 32 bits: {@code word=said} and {@code
 * previous=NNP,word=said} are two keys.
 *
 * <p>A buffer, cleared and filled again for each decision, so that no object is made per feature.
 * Not for several threads.
 */
public final class FeatureKeys {

  private int[] keys = new int[128];
  private int size;

  /** Room for {@link KeyIndex#find}, as long as {@code keys}. */
  private long[] words = new long[keys.length];

  private int[] numbers = new int[keys.length];

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  int key(int index) {
    return keys[index];
  }

  int[] keys() {
    return keys;
  }

  long[] words() {
    return words;
  }

  /** The numbers of the features that were found when they were last looked for. */
  int[] numbers() {
    return numbers;
  }

  /** Adds the feature {@code template} with one value. */
  public void add(int template, int a) {
    put(FeatureHash.mix(template, a));
  }

  /** Adds the feature {@code template} with a pair of values. */
  public void add(int template, int a, int b) {
    put(FeatureHash.mix(template, a, b));
  }

  /** Adds the feature {@code template} with three values. */
  public void add(int template, int a, int b, int c) {
    put(FeatureHash.mix(template, a, b, c));
  }

  /** Adds the feature {@code template} with four values. */
  public void add(int template, int a, int b, int c, int d) {
    put(FeatureHash.mix(FeatureHash.mix(template, a, b, c), d));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      words = new long[keys.length];
      numbers = new int[keys.length];
    }
    keys[size++] = key == 0 ? 1 : key;
  }
}
