package org.whosaid.learn;

import java.util.List;
import java.util.Random;

/**
 * Learns a {@link ChainModel} by maximum likelihood, one step a chain, with most features hidden at
 * any time, so that none is relied upon alone: dropout of 0.7 is worth some six points of F1 here.
 * Not safe for several threads.
 */
public final class ChainTrainer {

  private static final int JOINT_BITS = 14;

  private final ChainLabels labels;
  private final ChainSettings settings;
  private final TrainingRows places;
  private final TrainingRows joints;
  private final ChainLattice lattice;

  ChainTrainer(ChainLabels labels, ChainSettings settings) {
    this.labels = labels;
    this.settings = settings;
    this.places = new TrainingRows(settings.bits(), labels.count(), settings.rate());
    this.joints = new TrainingRows(JOINT_BITS, labels.pairs().length, settings.rate());
    this.lattice = new ChainLattice(labels);
  }

  /** Learns from chains; the same chains and settings give the same model. */
  public static ChainModel train(List<Chain> chains, ChainLabels labels, ChainSettings settings) {
    float[] places = new float[labels.count() << settings.bits()];
    float[] joints = new float[labels.pairs().length << JOINT_BITS];
    for (int run = 0; run < settings.runs(); run++) {
      ChainTrainer trainer = new ChainTrainer(labels, settings);
      trainer.learn(chains, new Random(settings.seed() + run));
      float keep = (float) (1 - settings.dropout()) / settings.runs();
      add(places, trainer.places.mean(keep));
      add(joints, trainer.joints.mean(keep));
    }
    return new ChainModel(
        labels,
        SparseRows.of(settings.bits(), labels.count(), places, settings.prune()),
        SparseRows.of(JOINT_BITS, labels.pairs().length, joints, settings.prune()));
  }

  private static void add(float[] sums, float[] weights) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  private void learn(List<Chain> chains, Random random) {
    int[] order = new int[chains.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Ranker.shuffle(order, random);
      for (int index : order) {
        learn(chains.get(index), random.nextInt());
      }
      if (epoch > 0 || settings.epochs() == 1) {
        places.endOfEpoch();
        joints.endOfEpoch();
      }
    }
  }

  /** Moves the weights along one chain. */
  void learn(Chain chain, int salt) {
    ChainFeatures seen = settings.dropout() > 0 ? thin(chain.features(), salt) : chain.features();
    score(seen);
    lattice.run();
    float[] place = new float[labels.count()];
    float[] joint = new float[labels.pairs().length];
    int[] array = seen.array();
    for (int at = 0; at < seen.size(); at++) {
      int gold = chain.labels()[at];
      if (gold >= 0) {
        placeGradient(at, gold, place);
        places.move(array, seen.placeBegin(at), seen.placeEnd(at), place);
        if (at > 0 && chain.labels()[at - 1] >= 0) {
          jointGradient(at, chain.labels()[at - 1] * labels.count() + gold, joint);
          joints.move(array, seen.placeEnd(at), seen.jointEnd(at), joint);
        }
      }
    }
  }

  /** Minus the logarithm of the probability of the labels of a chain; all must be given. */
  double loss(Chain chain) {
    score(chain.features());
    double right = 0;
    for (int at = 0; at < chain.labels().length; at++) {
      right += lattice.places()[at * labels.count() + chain.labels()[at]];
      if (at > 0) {
        int pair = chain.labels()[at - 1] * labels.count() + chain.labels()[at];
        int index = java.util.Arrays.binarySearch(labels.pairs(), pair);
        right += lattice.joints()[at * labels.pairs().length + index];
      }
    }
    lattice.run();
    return lattice.logSum() - right;
  }

  TrainingRows placeRows() {
    return places;
  }

  TrainingRows jointRows() {
    return joints;
  }

  private void score(ChainFeatures seen) {
    lattice.reset(seen.size());
    int[] array = seen.array();
    for (int at = 0; at < seen.size(); at++) {
      int middle = seen.placeEnd(at);
      places.addTo(lattice.places(), at * labels.count(), array, seen.placeBegin(at), middle);
      int joint = at * labels.pairs().length;
      joints.addTo(lattice.joints(), joint, array, middle, seen.jointEnd(at));
    }
  }

  private void placeGradient(int at, int gold, float[] gradient) {
    for (int label = 0; label < gradient.length; label++) {
      gradient[label] = lattice.probability(at, label);
    }
    gradient[gold] -= 1;
  }

  private void jointGradient(int at, int gold, float[] gradient) {
    for (int pair = 0; pair < gradient.length; pair++) {
      gradient[pair] = lattice.pairProbability(at, pair);
      if (labels.pairs()[pair] == gold) {
        gradient[pair] -= 1;
      }
    }
  }

  /** The features that are not hidden this time. */
  private ChainFeatures thin(ChainFeatures features, int salt) {
    ChainFeatures thin = new ChainFeatures();
    int limit = (int) (settings.dropout() * Integer.MAX_VALUE);
    int[] array = features.array();
    int state = salt;
    int at = 0;
    for (int place = 0; place < features.size(); place++) {
      for (int part = 0; part < 2; part++) {
        int end = part == 0 ? features.placeEnd(place) : features.jointEnd(place);
        for (; at < end; at++) {
          state = FeatureHash.mix(state, at);
          if (state >>> 1 >= limit) {
            thin.add(array[at]);
          }
        }
        thin.next();
      }
    }
    return thin;
  }
}
