package org.whosaid.learn;

import java.util.Arrays;

/**
 * What is seen of a chain: for each place the hashed features of the place itself and of its joint
 * with the place before. Filled place by place, and filled again for the next chain.
 */
public final class ChainFeatures {

  private int[] features = new int[1024];
  private int[] begins = new int[64];
  private int used;
  private int places;

  /** Forgets everything, keeps the memory. */
  public void clear() {
    used = 0;
    places = 0;
  }

  /** Adds a feature of the place at hand. */
  public void add(int feature) {
    if (used == features.length) {
      features = Arrays.copyOf(features, used * 2);
    }
    features[used++] = feature;
  }

  /** Ends the list of features at hand: first those of a place, then those of its joint. */
  public void next() {
    if (places + 1 >= begins.length) {
      begins = Arrays.copyOf(begins, begins.length * 2);
    }
    begins[++places] = used;
  }

  /** A copy that takes no more memory than it needs. */
  public ChainFeatures copy() {
    ChainFeatures copy = new ChainFeatures();
    copy.features = Arrays.copyOf(features, used);
    copy.begins = Arrays.copyOf(begins, places + 1);
    copy.used = used;
    copy.places = places;
    return copy;
  }

  /** The number of places that are complete. */
  public int size() {
    return places / 2;
  }

  int[] array() {
    return features;
  }

  int placeBegin(int place) {
    return begins[2 * place];
  }

  int placeEnd(int place) {
    return begins[2 * place + 1];
  }

  int jointEnd(int place) {
    return begins[2 * place + 2];
  }
}
