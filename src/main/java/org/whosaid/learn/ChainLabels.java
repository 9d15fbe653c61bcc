package org.whosaid.learn;

/**
 * The labels of a chain and which may follow which.
 *
 * <p>After {@code begin of a content} may come {@code inside of a content}, after {@code outside}
 * it may not. Immutable.
 */
public final class ChainLabels {

  private final int count;
  private final int[] pairs;
  private final int[] from;
  private final int[] to;
  private final boolean[] first;

  private ChainLabels(int count, int[] pairs, boolean[] first) {
    this.count = count;
    this.pairs = pairs;
    this.first = first;
    this.from = java.util.Arrays.stream(pairs).map(pair -> pair / count).toArray();
    this.to = java.util.Arrays.stream(pairs).map(pair -> pair % count).toArray();
  }

  /** Whether a label may stand behind another. */
  @FunctionalInterface
  public interface Successor {
    boolean mayFollow(int label, int before);
  }

  /**
   * Labels 0 to {@code count - 1}.
   *
   * @param successor which may follow which; what may follow label 0 may also stand first
   */
  public static ChainLabels of(int count, Successor successor) {
    int[] pairs = new int[count * count];
    boolean[] first = new boolean[count];
    int found = 0;
    for (int before = 0; before < count; before++) {
      for (int label = 0; label < count; label++) {
        if (successor.mayFollow(label, before)) {
          pairs[found++] = before * count + label;
          first[label] |= before == 0;
        }
      }
    }
    return new ChainLabels(count, java.util.Arrays.copyOf(pairs, found), first);
  }

  /** The number of labels. */
  public int count() {
    return count;
  }

  /** All allowed pairs, each as {@code before * count + label}. */
  int[] pairs() {
    return pairs;
  }

  /** Of each allowed pair the label before. */
  int[] from() {
    return from;
  }

  /** Of each allowed pair the label behind. */
  int[] to() {
    return to;
  }

  boolean mayBeFirst(int label) {
    return first[label];
  }
}
