package org.whosaid.learn;

import java.util.Arrays;

/**
 * Forward and backward sums over all labellings of a chain (Lafferty, McCallum, Pereira 2001), from
 * the scores of its places and joints. Scaled place by place, so that no length is too long. Not
 * safe for several threads.
 */
final class ChainLattice {

  private final int labels;
  private final int[] pairs;
  private final int[] pairFrom;
  private final int[] pairTo;
  private final ChainLabels structure;
  private int length;
  private float[] place = new float[0];
  private float[] joint = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scale = new float[0];
  private final float[] ahead;
  private double logSum;

  ChainLattice(ChainLabels structure) {
    this.structure = structure;
    this.labels = structure.count();
    this.ahead = new float[labels];
    this.pairs = structure.pairs();
    this.pairFrom = structure.from();
    this.pairTo = structure.to();
  }

  /** Makes room for a chain; all scores become 0. */
  void reset(int newLength) {
    length = newLength;
    int places = newLength * labels;
    int joints = newLength * pairs.length;
    if (place.length < places) {
      place = new float[places];
      forward = new float[places];
      backward = new float[places];
      scale = new float[newLength];
      joint = new float[joints];
    } else {
      Arrays.fill(place, 0, places, 0);
      Arrays.fill(joint, 0, joints, 0);
    }
  }

  /** The scores of the places, {@code labels} each, to be added to. */
  float[] places() {
    return place;
  }

  /** The scores of the joints with the place before, one for each allowed pair. */
  float[] joints() {
    return joint;
  }

  /** Turns scores into sums. */
  void run() {
    logSum = 0;
    exponentiate();
    for (int at = 0; at < length; at++) {
      forwardStep(at);
    }
    for (int at = length - 1; at >= 0; at--) {
      backwardStep(at);
    }
  }

  private void exponentiate() {
    for (int at = 0; at < length; at++) {
      int from = at * labels;
      float highest = Float.NEGATIVE_INFINITY;
      for (int i = from; i < from + labels; i++) {
        highest = Math.max(highest, place[i]);
      }
      for (int i = from; i < from + labels; i++) {
        place[i] = FastExponential.exp(place[i] - highest);
      }
      logSum += highest;
      if (at > 0) {
        int begin = at * pairs.length;
        for (int i = begin; i < begin + pairs.length; i++) {
          joint[i] = FastExponential.exp(joint[i]);
        }
      }
    }
  }

  private void forwardStep(int at) {
    int from = at * labels;
    if (at == 0) {
      for (int label = 0; label < labels; label++) {
        forward[label] = structure.mayBeFirst(label) ? place[label] : 0;
      }
    } else {
      Arrays.fill(forward, from, from + labels, 0);
      int before = from - labels;
      int begin = at * pairs.length;
      for (int i = 0; i < pairs.length; i++) {
        forward[from + pairTo[i]] += forward[before + pairFrom[i]] * joint[begin + i];
      }
      for (int label = 0; label < labels; label++) {
        forward[from + label] *= place[from + label];
      }
    }
    float sum = 0;
    for (int label = 0; label < labels; label++) {
      sum += forward[from + label];
    }
    scale[at] = 1 / sum;
    logSum += Math.log(sum);
    for (int label = 0; label < labels; label++) {
      forward[from + label] *= scale[at];
    }
  }

  /** Afterwards forward times backward is the probability of a label. */
  private void backwardStep(int at) {
    int from = at * labels;
    if (at == length - 1) {
      Arrays.fill(backward, from, from + labels, 1);
      return;
    }
    Arrays.fill(backward, from, from + labels, 0);
    int next = from + labels;
    for (int label = 0; label < labels; label++) {
      ahead[label] = place[next + label] * backward[next + label];
    }
    int begin = (at + 1) * pairs.length;
    for (int i = 0; i < pairs.length; i++) {
      backward[from + pairFrom[i]] += joint[begin + i] * ahead[pairTo[i]];
    }
    for (int label = 0; label < labels; label++) {
      backward[from + label] *= scale[at + 1];
    }
  }

  /** The logarithm of the sum over all labellings. */
  double logSum() {
    return logSum;
  }

  /** The probability of a label at a place. */
  float probability(int at, int label) {
    return forward[at * labels + label] * backward[at * labels + label];
  }

  /** The probability of the {@code pair}-th allowed pair at {@code at - 1} and {@code at}. */
  float pairProbability(int at, int pair) {
    int behind = at * labels + pairTo[pair];
    return forward[(at - 1) * labels + pairFrom[pair]]
        * joint[at * pairs.length + pair]
        * place[behind]
        * backward[behind]
        * scale[at];
  }
}
