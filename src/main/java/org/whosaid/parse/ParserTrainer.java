package org.whosaid.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.Perceptron;

/**
 * Learns a {@link DependencyParser} from parsed sentences, on the tags that taggers give which have
 * not seen these sentences. From the second round on it follows its own errors now and then, and
 * learns what is best from there.
 */
final class ParserTrainer {

  private static final int EPOCHS = 5;
  private static final int MIN_COUNT = 3;
  private static final double EXPLORE = 0.1;

  /** Weights below this are left out: half of them, whose loss costs hardly anything. */
  static final double PRUNE = 2;

  private static final double UNIT = 0.5;
  private static final int LONGEST = 120;

  private final WordClusters clusters;
  private final Random random;
  private final Perceptron actions = new Perceptron(ParserState.ACTIONS, MIN_COUNT);
  private final Perceptron relations = new Perceptron(Relations.COUNT, MIN_COUNT);
  private final SentenceWords words = new SentenceWords();
  private final ParserState state = new ParserState();
  private final ParserOracle oracle = new ParserOracle();
  private final ParserFeatures features = new ParserFeatures();
  private final FeatureKeys keys = new FeatureKeys();
  private final int[] scores = new int[Tags.COUNT];

  private ParserTrainer(WordClusters clusters, long seed) {
    this.clusters = clusters;
    this.random = new Random(seed);
  }

  /** A sentence and the tagger that is to tag it. */
  private record Lesson(TaughtSentence sentence, Tagger tagger) {}

  /**
   * Learns.
   *
   * @param prune weights below this are left out
   */
  static DependencyParser train(
      List<TaughtSentence> sentences, WordClusters clusters, long seed, double prune) {
    ParserTrainer trainer = new ParserTrainer(clusters, seed);
    List<Lesson> lessons = trainer.lessons(sentences, seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(lessons, trainer.random);
      for (Lesson lesson : lessons) {
        trainer.learn(lesson, epoch == 0 ? 0 : EXPLORE);
      }
      trainer.actions.freeze();
      trainer.relations.freeze();
    }
    return new DependencyParser(
        trainer.actions.average(prune, UNIT), trainer.relations.average(prune, UNIT));
  }

  /** Two taggers, each for the half of the sentences that the other one learned from. */
  private List<Lesson> lessons(List<TaughtSentence> sentences, long seed) {
    List<TaughtSentence> first = sentences.subList(0, sentences.size() / 2);
    List<TaughtSentence> second = sentences.subList(sentences.size() / 2, sentences.size());
    Tagger ofFirst = TaggerTrainer.train(first, clusters, seed);
    Tagger ofSecond = TaggerTrainer.train(second, clusters, seed);
    List<Lesson> lessons = new ArrayList<>();
    for (TaughtSentence sentence : sentences) {
      if (sentence.isParsed() && sentence.size() <= LONGEST) {
        lessons.add(new Lesson(sentence, lessons.size() < first.size() ? ofSecond : ofFirst));
      }
    }
    return lessons;
  }

  private void learn(Lesson lesson, double explore) {
    TaughtSentence sentence = lesson.sentence();
    words.fill(sentence.forms(), 0, sentence.size(), clusters);
    lesson.tagger().tag(words, keys, scores);
    features.prepare(words);
    state.start(words.size);
    oracle.start(sentence);
    while (!state.isDone()) {
      int action = DependencyParser.onlyAction(state);
      if (action < 0) {
        action = learnAction(explore);
      }
      if (action == ParserState.SHIFT) {
        oracle.shifting(state.next);
        state.shift();
      } else {
        state.attach(action, learnRelation(sentence, action));
      }
    }
  }

  /** Learns from one state; the action to go on with. */
  private int learnAction(double explore) {
    features.action(state, keys);
    actions.count(keys);
    actions.score(keys, scores);
    int guess = DependencyParser.best(state, scores);
    int right = rightAction(oracle.costs(state));
    actions.learn(keys, right, guess);
    return random.nextDouble() < explore ? guess : right;
  }

  /** Of the allowed actions with the lowest cost, the one with the highest score. */
  private int rightAction(int[] costs) {
    int right = -1;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action)
          && (right < 0
              || costs[action] < costs[right]
              || (costs[action] == costs[right] && scores[action] > scores[right]))) {
        right = action;
      }
    }
    return right;
  }

  private int learnRelation(TaughtSentence sentence, int action) {
    int head = state.headBy(action);
    if (head == state.root) {
      return Relations.ROOT;
    }
    int dependent = state.stacked(0);
    features.relation(state, head, dependent, keys);
    relations.count(keys);
    relations.score(keys, scores);
    int guess = Best.of(scores, Relations.COUNT);
    if (oracle.headOf(dependent) == head) {
      relations.learn(keys, sentence.word(dependent - SentenceWords.PAD).relation(), guess);
    }
    return guess;
  }
}
