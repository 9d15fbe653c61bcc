package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Chooses a left and a right candidate together: a log-linear model, one softmax over all pairs,
 * whose score is that of the halves and of the pair of their kinds. The sum over all pairs costs no
 * more than the halves. Immutable and safe for many threads.
 */
public final class PairRanker {

  private final SparseWeights weights;

  private PairRanker(SparseWeights weights) {
    this.weights = weights;
  }

  /** Scores of one decision, to be combined: pair scores are sums of three. */
  public static final class Scores {

    private final PairDecision decision;
    private final float[] left;
    private final float[] right;
    private final float[] joint;

    Scores(PairDecision decision) {
      this.decision = decision;
      this.left = new float[decision.left().length];
      this.right = new float[decision.right().length];
      this.joint = new float[decision.joint().length];
    }

    /** The logarithm of a pair's unnormalised probability. */
    public float of(int l, int r) {
      int kinds = decision.leftKinds()[l] * decision.kinds() + decision.rightKinds()[r];
      return left[l] + right[r] + joint[kinds];
    }

    /**
     * Subtracts the logarithm of the sum, so that {@link #of} is the logarithm of a probability.
     */
    public void normalise() {
      float highest = Float.NEGATIVE_INFINITY;
      for (int l = 0; l < left.length; l++) {
        for (int r = 0; r < right.length; r++) {
          highest = Math.max(highest, of(l, r));
        }
      }
      double sum = 0;
      for (int l = 0; l < left.length; l++) {
        for (int r = 0; r < right.length; r++) {
          sum += FastExponential.exp(of(l, r) - highest);
        }
      }
      float shift = (float) (highest + Math.log(sum));
      for (int l = 0; l < left.length; l++) {
        left[l] -= shift;
      }
    }
  }

  /**
   * Learns from decisions; the same decisions and settings give the same ranker.
   *
   * @param runs how often to learn, each time with another seed; the result is the mean
   */
  public static PairRanker train(
      List<PairDecision.Answered> decisions, RankerSettings settings, int runs) {
    float[] mean = new float[1 << settings.bits()];
    for (int run = 0; run < runs; run++) {
      TrainingWeights weights = new TrainingWeights(settings.bits(), settings.rate());
      learn(decisions, weights, settings, (int) settings.seed() + run);
      float[] learned = weights.mean((float) (1 - settings.dropout()) / runs);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += learned[i];
      }
    }
    return new PairRanker(SparseWeights.of(settings.bits(), mean, settings.prune()));
  }

  private static void learn(
      List<PairDecision.Answered> decisions,
      TrainingWeights weights,
      RankerSettings settings,
      int seed) {
    Dropout dropout = new Dropout(settings.dropout());
    Random random = new Random(seed);
    int[] order = new int[decisions.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Ranker.shuffle(order, random);
      for (int index : order) {
        dropout.next(seed, epoch, index);
        learn(decisions.get(index), weights, dropout, settings);
      }
      if (epoch > 0 || settings.epochs() == 1) {
        weights.endOfEpoch();
      }
    }
  }

  /** Moves the weights along one decision; returns its loss before. */
  static double learn(
      PairDecision.Answered answered,
      TrainingWeights weights,
      Dropout dropout,
      RankerSettings settings) {
    PairDecision decision = answered.decision();
    Scores scores = new Scores(decision);
    fill(scores.left, decision.left(), weights, dropout);
    fill(scores.right, decision.right(), weights, dropout);
    fill(scores.joint, decision.joint(), weights, dropout);
    scores.normalise();
    float[] left = new float[scores.left.length];
    float[] right = new float[scores.right.length];
    float[] joint = new float[scores.joint.length];
    for (int l = 0; l < left.length; l++) {
      for (int r = 0; r < right.length; r++) {
        float p = FastExponential.exp(scores.of(l, r));
        if (l == answered.left() && r == answered.right()) {
          p -= 1;
        }
        left[l] += p;
        right[r] += p;
        joint[decision.leftKinds()[l] * decision.kinds() + decision.rightKinds()[r]] += p;
      }
    }
    move(decision.left(), left, weights, dropout, settings);
    move(decision.right(), right, weights, dropout, settings);
    move(decision.joint(), joint, weights, dropout, settings);
    return -scores.of(answered.left(), answered.right());
  }

  private static void fill(
      float[] scores, int[][] candidates, TrainingWeights weights, Dropout dropout) {
    for (int i = 0; i < scores.length; i++) {
      float score = 0;
      for (int feature : candidates[i]) {
        if (!dropout.hides(feature)) {
          score += weights.weight(feature);
        }
      }
      scores[i] = score;
    }
  }

  private static void move(
      int[][] candidates,
      float[] gradients,
      TrainingWeights weights,
      Dropout dropout,
      RankerSettings settings) {
    float pull = (float) settings.l2();
    for (int i = 0; i < gradients.length; i++) {
      if (Math.abs(gradients[i]) > 1e-4f) {
        for (int feature : candidates[i]) {
          if (!dropout.hides(feature)) {
            weights.move(feature, gradients[i] + pull * weights.weight(feature));
          }
        }
      }
    }
  }

  /** The number of weights. */
  public int size() {
    return weights.size();
  }

  /** The logarithms of the probabilities of all pairs. */
  public Scores scores(PairDecision decision) {
    Scores scores = new Scores(decision);
    fill(scores.left, decision.left());
    fill(scores.right, decision.right());
    fill(scores.joint, decision.joint());
    scores.normalise();
    return scores;
  }

  private void fill(float[] scores, int[][] candidates) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.sum(candidates[i], 0, candidates[i].length);
    }
  }

  /** Writes the weights into a section of a {@link ModelFile}. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  /** Reads what {@link #write} wrote; the same to the last bit. */
  public static PairRanker read(DataInputStream in) throws IOException {
    return new PairRanker(SparseWeights.read(in));
  }
}
