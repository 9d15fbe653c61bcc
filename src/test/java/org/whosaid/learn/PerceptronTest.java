package org.whosaid.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTest {

  private static FeatureKeys word(int number) {
    FeatureKeys keys = new FeatureKeys();
    keys.add(1, number);
    keys.add(2, number % 7);
    return keys;
  }

  /** Weights that tell words by their number modulo {@code classes}. */
  private static WeightTable learned(int classes) {
    Perceptron perceptron = new Perceptron(classes, 1);
    int[] scores = new int[classes];
    for (int round = 0; round < 20; round++) {
      for (int number = 0; number < 60; number++) {
        FeatureKeys keys = word(number);
        perceptron.count(keys);
        perceptron.score(keys, scores);
        perceptron.learn(keys, number % classes, best(scores));
      }
    }
    return perceptron.average(0, 0.1);
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  private static byte[] bytes(WeightTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static ByteReader in(byte[] bytes) throws IOException {
    return ByteReader.of(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 45})
  void whatWasLearnedIsToldAgainByTheTable(int classes) {
    WeightTable table = learned(classes);
    int[] scores = new int[classes];
    for (int number = 0; number < 60; number++) {
      table.score(word(number), scores);
      assertThat(best(scores)).isEqualTo(number % classes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 45})
  void aTableReadBackScoresAsTheOneWritten(int classes) throws IOException {
    WeightTable table = learned(classes);
    WeightTable back = WeightTable.read(in(bytes(table)));
    assertThat(back.size()).isEqualTo(table.size());
    assertThat(bytes(back)).isEqualTo(bytes(table));
    int[] before = new int[classes];
    int[] after = new int[classes];
    for (int number = 0; number < 60; number++) {
      table.score(word(number), before);
      back.score(word(number), after);
      assertThat(after).isEqualTo(before);
    }
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    assertThat(bytes(learned(5))).isEqualTo(bytes(learned(5)));
  }

  @Test
  void aFeatureSeenTooSeldomGetsNoWeights() {
    Perceptron perceptron = new Perceptron(2, 3);
    FeatureKeys keys = word(8);
    for (int time = 0; time < 2; time++) {
      perceptron.count(keys);
      perceptron.learn(keys, 1, 0);
    }
    assertThat(perceptron.average(0, 0.1).size()).isZero();
    perceptron.count(keys);
    perceptron.learn(keys, 1, 0);
    perceptron.learn(keys, 1, 1);
    assertThat(perceptron.average(0, 0.1).size()).isEqualTo(2);
  }

  @Test
  void aTableCutOffIsRefused() throws IOException {
    byte[] whole = bytes(learned(5));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> WeightTable.read(in(cut)))
          .isInstanceOfAny(IndexOutOfBoundsException.class, ModelFormatException.class);
    }
  }

  @Test
  void numbersAreFoundAgainByTheirKeys() throws IOException {
    Map<Integer, Integer> entries = new TreeMap<>();
    for (int i = 1; i < 5_000; i++) {
      entries.put(FeatureHash.mix(i, 3), i);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    IntTable.of(entries).writeTo(new DataOutputStream(bytes));
    IntTable table = IntTable.read(in(bytes.toByteArray()));
    entries.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    assertThat(table.get(FeatureHash.mix(5_000, 3))).isZero();
  }
}
