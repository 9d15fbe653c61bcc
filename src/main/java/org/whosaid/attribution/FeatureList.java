package org.whosaid.attribution;

import java.util.Arrays;
import org.whosaid.learn.FeatureHash;

/**
 * Collects the hashed features of one candidate, ground by ground. Reused from candidate to
 * candidate; not safe for several threads.
 */
final class FeatureList {

  private int[] features = new int[128];
  private int size;
  private final int[] groundEnd = new int[Ground.values().length];

  void clear() {
    size = 0;
    Arrays.fill(groundEnd, 0);
  }

  void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
  }

  void add(int template, int value) {
    add(FeatureHash.mix(template, value));
  }

  void add(int template, int one, int two) {
    add(FeatureHash.mix(template, one, two));
  }

  void add(int template, int one, int two, int three) {
    add(FeatureHash.mix(template, one, two, three));
  }

  void add(int template, boolean value) {
    add(FeatureHash.mix(template, value ? 1 : 0));
  }

  /** Says that all features since the last call belong to {@code ground}. */
  void close(Ground ground) {
    groundEnd[Codes.of(ground)] = size;
  }

  /** Index of the first feature of a ground; grounds are closed in their order. */
  int begin(Ground ground) {
    int begin = 0;
    for (int i = 0; i < Codes.of(ground); i++) {
      begin = Math.max(begin, groundEnd[i]);
    }
    return begin;
  }

  /** Index after the last feature of a ground. */
  int end(Ground ground) {
    return Math.max(begin(ground), groundEnd[Codes.of(ground)]);
  }

  int size() {
    return size;
  }

  /** The features, valid up to {@link #size()} and until the next change. */
  int[] array() {
    return features;
  }

  int[] copy() {
    return Arrays.copyOf(features, size);
  }
}
