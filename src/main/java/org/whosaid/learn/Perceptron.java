package org.whosaid.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Learns to choose among a few classes by the averaged perceptron (Collins 2002): where the guess
 * is wrong, the features of the case move towards the right class and away from the guess.
 *
 * <p>A feature gets weights from its {@code minCount}-th occurrence on, and only until {@link
 * #freeze}; occurrences are counted in a sketch that may take two rare features for one. Whole
 * numbers throughout, so the same cases in the same order give the same weights. Not for several
 * threads.
 */
public final class Perceptron {

  private static final int SKETCH_BITS = 26;

  private final int classes;
  private final int minCount;
  private byte[] seen = new byte[1 << SKETCH_BITS];
  private boolean frozen;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int used;
  private int[] weights = new int[1 << 16];
  private long[] sums = new long[1 << 16];
  private long time = 1;

  public Perceptron(int classes, int minCount) {
    this.classes = classes;
    this.minCount = minCount;
  }

  /** Sets {@code scores} to the score of each class by the weights of now. */
  public void score(FeatureKeys features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.key(i));
      if (row >= 0) {
        for (int c = 0, at = row * classes; c < classes; c++, at++) {
          scores[c] += weights[at];
        }
      }
    }
  }

  /** Counts the features' occurrence, unless frozen. Call once a case, before {@link #learn}. */
  public void count(FeatureKeys features) {
    if (frozen) {
      return;
    }
    for (int i = 0; i < features.size(); i++) {
      int cell = features.key(i) >>> (32 - SKETCH_BITS);
      if (seen[cell] < minCount) {
        seen[cell]++;
      }
    }
  }

  /** Takes in one case: its features, the right class and the one guessed. */
  public void learn(FeatureKeys features, int right, int guess) {
    if (right != guess) {
      for (int i = 0; i < features.size(); i++) {
        int row = rowToLearn(features.key(i));
        if (row >= 0) {
          move(row * classes + right, 1);
          move(row * classes + guess, -1);
        }
      }
    }
    time++;
  }

  private void move(int at, int by) {
    weights[at] += by;
    sums[at] += by * time;
  }

  /** No new features from here on. */
  public void freeze() {
    frozen = true;
    seen = new byte[0];
  }

  /**
   * The average of the weights over all cases, in units of {@code unit}.
   *
   * @param prune weights below this are left out
   */
  public WeightTable average(double prune, double unit) {
    return average(List.of(this), prune, unit);
  }

  /**
   * The average of the weights over all cases and several perceptrons, which learned the same in
   * another order.
   *
   * @param prune weights below this are left out
   */
  public static WeightTable average(List<Perceptron> perceptrons, double prune, double unit) {
    int classes = perceptrons.get(0).classes;
    int[] keys = sortedKeys(perceptrons);
    WeightRows table = new WeightRows(classes, keys.length, keys.length * classes);
    for (int key : keys) {
      for (int c = 0; c < classes; c++) {
        double sum = 0;
        for (Perceptron each : perceptrons) {
          sum += each.mean(key, c);
        }
        double mean = sum / perceptrons.size();
        int weight = Math.abs(mean) < prune ? 0 : (int) Math.round(mean / unit);
        if (weight != 0) {
          table.weight(c, weight);
        }
      }
      table.end(key);
    }
    return table.table();
  }

  private static int[] sortedKeys(List<Perceptron> perceptrons) {
    return perceptrons.stream()
        .flatMapToInt(perceptron -> Arrays.stream(perceptron.keys))
        .filter(key -> key != 0)
        .distinct()
        .boxed()
        .sorted(Integer::compareUnsigned)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double mean(int key, int c) {
    int row = row(key);
    int at = row * classes + c;
    return row < 0 ? 0 : weights[at] - sums[at] / (double) time;
  }

  private int row(int key) {
    int slot = slot(key);
    return keys[slot] == 0 ? -1 : rows[slot];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int rowToLearn(int key) {
    int slot = slot(key);
    if (keys[slot] != 0) {
      return rows[slot];
    }
    if (frozen || seen[key >>> (32 - SKETCH_BITS)] < minCount) {
      return -1;
    }
    if (2 * used >= keys.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    rows[slot] = used++;
    if (used * classes > weights.length) {
      weights = Arrays.copyOf(weights, weights.length + weights.length / 2 + classes);
      sums = Arrays.copyOf(sums, weights.length);
    }
    return used - 1;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[2 * oldKeys.length];
    rows = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
