package org.whosaid.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Chooses among candidates: a log-linear model, one softmax over a set whose size may change from
 * choice to choice.
 *
 * <pre>
 * "We won," said Ann Lee.    P(Ann Lee) = .97, P(we) = .01, P(nobody) = .02
 * </pre>
 *
 * <p>A candidate is a set of features hashed by {@link FeatureHash}. Immutable and safe for many
 * threads.
 */
public final class Ranker {

  private final SparseWeights weights;

  private Ranker(SparseWeights weights) {
    this.weights = weights;
  }

  /** Learns from decisions; the same decisions and settings give the same ranker. */
  public static Ranker train(List<Decision> decisions, RankerSettings settings) {
    return train(decisions, settings, 1);
  }

  /**
   * Learns from decisions; the same decisions and settings give the same ranker.
   *
   * @param runs how often to learn, each time with another seed; the result is the mean
   */
  public static Ranker train(List<Decision> decisions, RankerSettings settings, int runs) {
    float[] mean = new float[1 << settings.bits()];
    for (int run = 0; run < runs; run++) {
      float[] learned = learn(decisions, settings.withSeed(settings.seed() + run));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += learned[i] / runs;
      }
    }
    return new Ranker(SparseWeights.of(settings.bits(), mean, settings.prune()));
  }

  private static float[] learn(List<Decision> decisions, RankerSettings settings) {
    TrainingWeights weights = new TrainingWeights(settings.bits(), settings.rate());
    RankerTraining training = new RankerTraining(weights, settings);
    Random random = new Random(settings.seed());
    int[] order = new int[decisions.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order, random);
      for (int index : order) {
        training.learn(decisions.get(index), epoch, index);
      }
      if (epoch > 0) {
        weights.endOfEpoch();
      }
    }
    return weights.mean((float) (1 - settings.dropout()));
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
  }

  /** The number of weights. */
  public int size() {
    return weights.size();
  }

  /** The weight of one feature: how much it speaks for a candidate. */
  public float weight(int feature) {
    return weights.weight(feature);
  }

  /** The score of a candidate with the features {@code features[from..to)}. */
  public float score(int[] features, int from, int to) {
    return weights.sum(features, from, to);
  }

  /** The score of a candidate. */
  public float score(int[] features) {
    return weights.sum(features, 0, features.length);
  }

  /** The probability of each candidate. */
  public float[] probabilities(List<int[]> candidates) {
    float[] scores = new float[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i));
    }
    softmax(scores, scores.length);
    return scores;
  }

  /** Turns the first {@code count} scores into probabilities, in place. */
  public static void softmax(float[] scores, int count) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      highest = Math.max(highest, scores[i]);
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      scores[i] = (float) Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }

  /** Writes the weights into a section of a {@link ModelFile}. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  /** Reads what {@link #write} wrote; the same to the last bit. */
  public static Ranker read(DataInputStream in) throws IOException {
    return new Ranker(SparseWeights.read(in));
  }
}
