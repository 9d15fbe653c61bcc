package org.whosaid.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.Perceptron;

/** Learns a {@link Tagger} from tagged sentences. */
final class TaggerTrainer {

  private static final int EPOCHS = 6;
  private static final int MIN_COUNT = 3;
  private static final double PRUNE = 0.02;
  private static final double UNIT = 0.1;

  private TaggerTrainer() {}

  static Tagger train(List<TaughtSentence> sentences, WordClusters clusters, long seed) {
    TagDictionary dictionary = TagDictionary.of(sentences);
    Perceptron perceptron = new Perceptron(Tags.COUNT, MIN_COUNT);
    List<TaughtSentence> order = new ArrayList<>(sentences);
    Random random = new Random(seed);
    SentenceWords words = new SentenceWords();
    FeatureKeys keys = new FeatureKeys();
    int[] scores = new int[Tags.COUNT];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (TaughtSentence sentence : order) {
        words.fill(sentence.forms(), 0, sentence.size(), clusters);
        dictionary.look(words);
        for (int i = 0; i < sentence.size(); i++) {
          int at = i + SentenceWords.PAD;
          if (words.tag[at] < 0) {
            TaggerFeatures.extract(words, at, keys);
            perceptron.count(keys);
            perceptron.score(keys, scores);
            words.tag[at] = Best.of(scores, Tags.COUNT);
            perceptron.learn(keys, sentence.word(i).tag(), words.tag[at]);
          }
        }
      }
      perceptron.freeze();
    }
    return new Tagger(dictionary, perceptron.average(PRUNE, UNIT));
  }
}
