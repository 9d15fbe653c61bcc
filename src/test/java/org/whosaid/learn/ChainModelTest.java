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

class ChainModelTest {

  /** 0 outside, 1 begin, 2 inside, which nothing but 1 or 2 may precede. */
  private static final ChainLabels LABELS =
      ChainLabels.of(3, (label, before) -> label != 2 || before != 0);

  private static final int BIAS = FeatureHash.mix(9, 9);

  private static ChainSettings settings(int epochs, double dropout) {
    return new ChainSettings(4, 1, epochs, 0.1, dropout, 14, 0);
  }

  private static Chain chain(int[] words, int... labels) {
    ChainFeatures features = new ChainFeatures();
    byte[] bytes = new byte[labels.length];
    for (int i = 0; i < words.length; i++) {
      features.add(FeatureHash.mix(1, words[i]));
      features.next();
      features.add(BIAS);
      features.next();
      bytes[i] = (byte) labels[i];
    }
    return new Chain(features, bytes);
  }

  @Test
  void withoutWeightsAllAllowedLabellingsAreAlike() {
    ChainTrainer trainer = new ChainTrainer(LABELS, settings(1, 0));

    // Of two places: 0, 1 first; then 0 0, 0 1, 1 0, 1 1, 1 2.
    assertThat(trainer.loss(chain(new int[] {5, 6}, 1, 2))).isCloseTo(Math.log(5), within(1e-5));
  }

  @Test
  void theLossIsTheOneComputedByHand() {
    ChainTrainer trainer = new ChainTrainer(LABELS, settings(1, 0));
    trainer.placeRows().weights()[trainer.placeRows().row(FeatureHash.mix(1, 5)) + 1] = 1;
    int pair = java.util.Arrays.binarySearch(LABELS.pairs(), 5);
    trainer.jointRows().weights()[trainer.jointRows().row(BIAS) + pair] = 2;

    // 0 0: 1, 0 1: 1, 1 0: e, 1 1: e, 1 2: e^3
    double sum = 2 + 2 * Math.E + Math.exp(3);
    assertThat(trainer.loss(chain(new int[] {5, 6}, 1, 2)))
        .isCloseTo(Math.log(sum) - 3, within(1e-4));
  }

  @Test
  void theStepIsTheNumericGradient() {
    Chain chain = chain(new int[] {1, 2, 3, 1}, 0, 1, 2, 0);
    for (int word = 1; word <= 3; word++) {
      for (int label = 0; label < 3; label++) {
        ChainTrainer trainer = randomTrainer();
        int at = trainer.placeRows().row(FeatureHash.mix(1, word)) + label;
        double numeric = slope(trainer, trainer.placeRows().weights(), at, chain);
        float before = trainer.placeRows().weights()[at];
        trainer.learn(chain, 0);
        float moved = before - trainer.placeRows().weights()[at];
        assertThat(Math.signum(moved)).isEqualTo((float) Math.signum(numeric));
        if (word != 1) { // a word that stands once is moved once: its square is its gradient's
          assertThat(Math.sqrt(trainer.placeRows().squares()[at]))
              .isCloseTo(Math.abs(numeric), within(2e-3));
        }
      }
    }
  }

  @Test
  void theStepOfAJointIsTheNumericGradient() {
    Chain chain = chain(new int[] {1, 2}, 1, 2);
    for (int pair = 0; pair < LABELS.pairs().length; pair++) {
      ChainTrainer trainer = randomTrainer();
      int at = trainer.jointRows().row(BIAS) + pair;
      double numeric = slope(trainer, trainer.jointRows().weights(), at, chain);
      trainer.learn(chain, 0);
      assertThat(Math.sqrt(trainer.jointRows().squares()[at]))
          .isCloseTo(Math.abs(numeric), within(2e-3));
    }
  }

  private static double slope(ChainTrainer trainer, float[] weights, int at, Chain chain) {
    float before = weights[at];
    float small = 1e-2f;
    weights[at] = before + small;
    double above = trainer.loss(chain);
    weights[at] = before - small;
    double below = trainer.loss(chain);
    weights[at] = before;
    return (above - below) / (2 * small);
  }

  private static ChainTrainer randomTrainer() {
    ChainTrainer trainer = new ChainTrainer(LABELS, settings(1, 0));
    Random random = new Random(1);
    for (int word = 1; word <= 3; word++) {
      int row = trainer.placeRows().row(FeatureHash.mix(1, word));
      for (int label = 0; label < 3; label++) {
        trainer.placeRows().weights()[row + label] = random.nextFloat() - 0.5f;
      }
    }
    return trainer;
  }

  @Test
  void learnsWhereSpansBeginAndEnd() {
    ChainModel model = ChainTrainer.train(news(), LABELS, settings(6, 0.3));

    float[] found = model.probabilities(chain(new int[] {7, 1, 9, 2, 8}, 0, 0, 0, 0, 0).features());

    assertThat(found[3 + 1]).isGreaterThan(0.8f);
    assertThat(found[2 * 3 + 2]).isGreaterThan(0.8f);
    assertThat(found[4 * 3]).isGreaterThan(0.8f);
    assertThat(found[0] + found[1] + found[2]).isCloseTo(1, within(1e-4f));
  }

  /** Word 1 begins a span, word 2 is its last. */
  private static List<Chain> news() {
    Random random = new Random(2);
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int[] words = {5 + random.nextInt(6), 1, 5 + random.nextInt(6), 2, 5 + random.nextInt(6)};
      chains.add(chain(words, 0, 1, 2, 2, 0));
      chains.add(chain(new int[] {words[0], words[2], words[4]}, 0, 0, 0));
    }
    return chains;
  }

  @Test
  void theSameSeedGivesTheSameBytesAndReadingThemTheSameProbabilities() throws IOException {
    byte[] once = bytes(ChainTrainer.train(news(), LABELS, settings(2, 0.7)));
    ChainModel model = ChainTrainer.train(news(), LABELS, settings(2, 0.7));
    assertThat(bytes(model)).isEqualTo(once);

    ChainModel read = ChainModel.read(new DataInputStream(new ByteArrayInputStream(once)), LABELS);

    ChainFeatures seen = news().get(0).features();
    assertThat(read.probabilities(seen)).isEqualTo(model.probabilities(seen));
    assertThat(read.size()).isPositive();
  }

  private static byte[] bytes(ChainModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void aVeryLongChainKeepsItsProbabilities() {
    int[] words = new int[50_000];
    ChainModel model = ChainTrainer.train(news(), LABELS, settings(2, 0));

    float[] found = model.probabilities(chain(words, new int[words.length]).features());

    for (int i = 0; i < words.length; i++) {
      assertThat(found[3 * i] + found[3 * i + 1] + found[3 * i + 2]).isCloseTo(1, within(1e-3f));
    }
  }

  @Test
  void theFastExponentialIsCloseToTheExactOne() {
    for (float x = -20; x < 20; x += 0.37f) {
      double exact = Math.exp(x);
      assertThat((double) FastExponential.exp(x)).isCloseTo(exact, within(exact * 1e-5));
    }
    assertThat(FastExponential.exp(-1000)).isCloseTo(0, within(1e-30f));
  }

  @Test
  void refusesLabelsThatDoNotCoverTheChain() {
    ChainFeatures none = new ChainFeatures();
    assertThatThrownBy(() -> new Chain(none, new byte[2])).hasMessage("2 labels for 0 places");
  }
}
