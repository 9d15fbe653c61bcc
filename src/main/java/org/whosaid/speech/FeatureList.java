package org.whosaid.speech;

import java.util.Arrays;
import org.whosaid.learn.FeatureHash;

/** Collects the features of a candidate; each call of {@code add} is a template of its own. */
final class FeatureList {

  private int[] features = new int[128];
  private int used;
  private int template;
  private int family;

  /** Begins a new candidate; templates of different families never meet. */
  void begin(int newFamily) {
    used = 0;
    template = 0;
    family = newFamily << 12;
  }

  void add(int value) {
    put(FeatureHash.mix(family + ++template, value));
  }

  void add(int one, int two) {
    put(FeatureHash.mix(family + ++template, one, two));
  }

  void add(int one, int two, int three) {
    put(FeatureHash.mix(family + ++template, one, two, three));
  }

  /** Counts a template that has nothing to say here. */
  void skip() {
    template++;
  }

  private void put(int feature) {
    if (used == features.length) {
      features = Arrays.copyOf(features, used * 2);
    }
    features[used++] = feature;
  }

  int[] toArray() {
    return Arrays.copyOf(features, used);
  }
}
