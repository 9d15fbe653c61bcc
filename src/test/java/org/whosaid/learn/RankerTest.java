package org.whosaid.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTest {

  private static final int SUBJECT = FeatureHash.mix(1, "subject");
  private static final int NEAR = FeatureHash.mix(1, "near");
  private static final int FAR = FeatureHash.mix(1, "far");

  private static RankerSettings settings(int epochs, double dropout, double l2) {
    return new RankerSettings(3, epochs, 0.1, dropout, l2, 18, 0);
  }

  @Test
  void oneStepMovesTheWeightsByTheRateAsAdaGradDoes() {
    TrainingWeights weights = new TrainingWeights(18, 0.1);
    RankerTraining training = new RankerTraining(weights, settings(1, 0, 0));
    Decision decision = Decision.of(List.of(new int[] {SUBJECT}, new int[] {FAR}), 0);

    double loss = training.learn(decision, 0, 0);

    // Both score 0: each has probability 1/2, so the gradients are -1/2 and 1/2, each its own root.
    assertThat(loss).isCloseTo(Math.log(2), within(1e-6));
    assertThat(weights.weight(SUBJECT)).isCloseTo(0.1f, within(1e-5f));
    assertThat(weights.weight(FAR)).isCloseTo(-0.1f, within(1e-5f));
  }

  @Test
  void severalRunsGiveTheMeanOfTheirWeights() {
    List<Decision> decisions =
        List.of(
            Decision.of(List.of(new int[] {SUBJECT, NEAR}, new int[] {FAR}), 0),
            Decision.of(List.of(new int[] {NEAR}, new int[] {FAR, SUBJECT}), 1));
    RankerSettings first = new RankerSettings(3, 3, 0.1, 0.4, 0, 18, 0);
    RankerSettings second = new RankerSettings(4, 3, 0.1, 0.4, 0, 18, 0);

    Ranker mean = Ranker.train(decisions, first, 2);

    // Weights are kept as halves of a float, so the mean is right to three digits.
    float one = Ranker.train(decisions, first).weight(SUBJECT);
    float two = Ranker.train(decisions, second).weight(SUBJECT);
    assertThat(mean.weight(SUBJECT)).isCloseTo((one + two) / 2, within(3e-3f));
  }

  @Test
  void theStepFollowsTheNumericGradient() {
    Decision decision =
        Decision.of(
            List.of(new int[] {SUBJECT}, new int[] {FAR}, new int[] {NEAR}), new int[] {0, 2});
    float[] at = {0.3f, -0.2f, 0.5f};
    int[] features = {SUBJECT, NEAR, FAR};
    for (int i = 0; i < 3; i++) {
      double small = 1e-3;
      double numeric =
          (loss(decision, features, at, i, small) - loss(decision, features, at, i, -small))
              / (2 * small);
      TrainingWeights weights = weights(features, at, 1);
      new RankerTraining(weights, settings(1, 0, 0)).learn(decision, 0, 0);
      // Each feature is moved once, so the root of its squares is the size of its gradient.
      assertThat(Math.sqrt(weights.squares(features[i])))
          .isCloseTo(Math.abs(numeric), within(1e-3));
      assertThat(Math.signum(at[i] - weights.weight(features[i])))
          .isEqualTo((float) Math.signum(numeric));
    }
  }

  private static TrainingWeights weights(int[] features, float[] values, float rate) {
    TrainingWeights weights = new TrainingWeights(18, rate);
    for (int i = 0; i < features.length; i++) {
      weights.set(features[i], values[i]);
    }
    return weights;
  }

  private static double loss(Decision decision, int[] features, float[] at, int moved, double by) {
    float[] there = at.clone();
    there[moved] += (float) by;
    return new RankerTraining(weights(features, there, 1), settings(1, 0, 0)).learn(decision, 0, 0);
  }

  @Test
  void learnsThatSubjectsSpeak() {
    Ranker ranker = Ranker.train(subjectsSpeak(), settings(5, 0.2, 0));

    float[] chosen = ranker.probabilities(List.of(new int[] {FAR, SUBJECT}, new int[] {NEAR}));

    assertThat(chosen[0]).isGreaterThan(0.9f);
    assertThat(chosen[0] + chosen[1]).isCloseTo(1, within(1e-5f));
  }

  private static List<Decision> subjectsSpeak() {
    Random random = new Random(5);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int one = random.nextBoolean() ? NEAR : FAR;
      int other = random.nextBoolean() ? NEAR : FAR;
      int noise = FeatureHash.mix(2, random.nextInt(100));
      decisions.add(
          i % 2 == 0
              ? Decision.of(List.of(new int[] {SUBJECT, one, noise}, new int[] {other}), 0)
              : Decision.of(List.of(new int[] {other, noise}, new int[] {SUBJECT, one}), 1));
    }
    return decisions;
  }

  @Test
  void aPullTowardsZeroMakesSmallerWeights() {
    Ranker free = Ranker.train(subjectsSpeak(), settings(5, 0, 0));
    Ranker held = Ranker.train(subjectsSpeak(), settings(5, 0, 0.1));

    assertThat(held.weight(SUBJECT)).isPositive().isLessThan(free.weight(SUBJECT));
  }

  @Test
  void theSameSeedGivesTheSameBytesAndReadingThemTheSameWeights() throws IOException {
    byte[] once = bytes(Ranker.train(subjectsSpeak(), settings(3, 0.2, 0)));
    byte[] again = bytes(Ranker.train(subjectsSpeak(), settings(3, 0.2, 0)));
    assertThat(again).isEqualTo(once);

    Ranker read = Ranker.read(new DataInputStream(new ByteArrayInputStream(once)));

    assertThat(read.size()).isPositive();
    assertThat(bytes(read)).isEqualTo(once);
    assertThat(read.weight(SUBJECT))
        .isEqualTo(Ranker.train(subjectsSpeak(), settings(3, 0.2, 0)).weight(SUBJECT));
  }

  private static byte[] bytes(Ranker ranker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ranker.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void pruningLeavesTheStrongWeights() {
    RankerSettings pruned = new RankerSettings(3, 5, 0.1, 0, 0, 18, 0.5);

    Ranker ranker = Ranker.train(subjectsSpeak(), pruned);

    assertThat(ranker.weight(SUBJECT)).isGreaterThan(0.5f);
    assertThat(ranker.size()).isLessThan(10);
  }

  @Test
  void refusesADecisionWhoseRightCandidateIsNotThere() {
    assertThatThrownBy(() -> Decision.of(List.of(new int[] {NEAR}), 1))
        .hasMessage("right candidate 1 is not one of 1");
  }
}
