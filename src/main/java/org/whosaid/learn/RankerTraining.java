package org.whosaid.learn;

/**
 * One step of learning a {@link Ranker}: the loss of a decision is minus the logarithm of the
 * probability that a right candidate is chosen. Not safe for several threads.
 */
final class RankerTraining {

  private final TrainingWeights weights;
  private final RankerSettings settings;
  private final Dropout dropout;
  private float[] probabilities = new float[64];

  RankerTraining(TrainingWeights weights, RankerSettings settings) {
    this.weights = weights;
    this.settings = settings;
    this.dropout = new Dropout(settings.dropout());
  }

  /** Moves the weights along one decision; returns its loss before. */
  double learn(Decision decision, int epoch, int index) {
    dropout.next((int) settings.seed(), epoch, index);
    double right = predict(decision);
    float[] share = new float[decision.size()];
    for (int gold : decision.gold()) {
      share[gold] = (float) (probabilities[gold] / Math.max(right, 1e-30));
    }
    for (int i = 0; i < decision.size(); i++) {
      float gradient = probabilities[i] - share[i];
      if (Math.abs(gradient) > 1e-5f) {
        move(decision.candidate(i), gradient);
      }
    }
    return -Math.log(Math.max(right, 1e-30));
  }

  /** Fills {@link #probabilities}; returns the probability of all right candidates together. */
  private double predict(Decision decision) {
    if (probabilities.length < decision.size()) {
      probabilities = new float[decision.size() * 2];
    }
    for (int i = 0; i < decision.size(); i++) {
      float score = 0;
      for (int feature : decision.candidate(i)) {
        if (!dropout.hides(feature)) {
          score += weights.weight(feature);
        }
      }
      probabilities[i] = score;
    }
    Ranker.softmax(probabilities, decision.size());
    double right = 0;
    for (int gold : decision.gold()) {
      right += probabilities[gold];
    }
    return right;
  }

  private void move(int[] features, float gradient) {
    float pull = (float) settings.l2();
    for (int feature : features) {
      if (!dropout.hides(feature)) {
        weights.move(feature, gradient + pull * weights.weight(feature));
      }
    }
  }
}
