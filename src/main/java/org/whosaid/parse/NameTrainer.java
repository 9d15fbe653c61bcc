package org.whosaid.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.Perceptron;

/** Learns a {@link NameFinder} from sentences with names. */
final class NameTrainer {

  private static final int RUNS = 4;
  private static final int EPOCHS = 8;
  private static final int MIN_COUNT = 2;
  private static final double PRUNE = 0.05;
  private static final double UNIT = 0.1;

  private NameTrainer() {}

  /** Learns several times in other orders, and takes the average. */
  static NameFinder train(List<TaughtSentence> sentences, WordClusters clusters, long seed) {
    List<Perceptron> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      runs.add(learn(sentences, clusters, seed + run));
    }
    return new NameFinder(Perceptron.average(runs, PRUNE, UNIT));
  }

  private static Perceptron learn(
      List<TaughtSentence> sentences, WordClusters clusters, long seed) {
    Perceptron perceptron = new Perceptron(NameFinder.TYPES.size(), MIN_COUNT);
    List<TaughtSentence> order = new ArrayList<>(sentences);
    Random random = new Random(seed);
    SentenceWords words = new SentenceWords();
    FeatureKeys keys = new FeatureKeys();
    int[] scores = new int[NameFinder.TYPES.size()];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (TaughtSentence sentence : order) {
        words.fill(sentence.forms(), 0, sentence.size(), clusters);
        for (int i = 0; i < sentence.size(); i++) {
          int at = i + SentenceWords.PAD;
          if (NameFinder.isOutside(words, at)) {
            words.name[at] = 0;
          } else {
            NameFeatures.extract(words, at, keys);
            perceptron.count(keys);
            perceptron.score(keys, scores);
            words.name[at] = Best.of(scores, NameFinder.TYPES.size());
            int right = NameFinder.TYPES.indexOf(sentence.word(i).name());
            perceptron.learn(keys, right, words.name[at]);
          }
        }
      }
      perceptron.freeze();
    }
    return perceptron;
  }
}
