package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whosaid.learn.Decision;
import org.whosaid.learn.Ranker;
import org.whosaid.learn.RankerSettings;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** Learns who says something, from articles whose answers are known. */
public final class AttributionLearner {

  private static final int RAREST_WORD = 3;

  /** How often the ranker is learned, to be averaged. */
  private static final int RUNS = 6;

  private final RankerSettings settings;

  public AttributionLearner(RankerSettings settings) {
    this.settings = settings;
  }

  /** The settings that did best on the development articles. */
  public static RankerSettings standardSettings(long seed) {
    return new RankerSettings(seed, 6, 0.1, 0.4, 0, 20, 0.05);
  }

  /** A model without calibration. */
  public AttributionModel learn(List<Lesson> lessons) {
    CueRates rates = rates(lessons);
    List<Decision> decisions = new ArrayList<>();
    for (Lesson lesson : lessons) {
      addDecisions(lesson, rates, decisions);
    }
    return new AttributionModel(Ranker.train(decisions, settings, RUNS), rates, Confidence.raw());
  }

  /** A model whose confidence is corrected by what models of the other folds make of each fold. */
  public AttributionModel learnCalibrated(List<Lesson> lessons, int folds) {
    Confidence.Tally tally = new Confidence.Tally();
    List<AttributionModel> models =
        IntStream.range(0, folds)
            .parallel()
            .mapToObj(fold -> learn(without(lessons, fold, folds)))
            .toList();
    for (int fold = 0; fold < folds; fold++) {
      for (int i = fold; i < lessons.size(); i += folds) {
        judge(models.get(fold), lessons.get(i), tally);
      }
    }
    return learn(lessons).calibrated(tally.confidence());
  }

  private static List<Lesson> without(List<Lesson> lessons, int fold, int folds) {
    return IntStream.range(0, lessons.size())
        .filter(i -> i % folds != fold)
        .mapToObj(lessons::get)
        .toList();
  }

  private static void judge(AttributionModel model, Lesson lesson, Confidence.Tally tally) {
    Scene scene = new Scene(lesson.document(), lesson.speeches(), lesson.entities(), model.rates());
    for (Verdict verdict : Attributor.of(model).verdicts(scene, new Features(scene))) {
      SpeechView speech = scene.speeches.get(verdict.ballot().speechIndex);
      Answer answer = lesson.answers().get(speech.index);
      if (verdict.entity() >= 0) {
        isRight(verdict, answer).ifPresent(right -> tally.add(verdict, right));
      } else if (answer instanceof Answer.SaidBy || answer instanceof Answer.Unsourced) {
        tally.add(verdict, answer instanceof Answer.Unsourced);
      }
    }
  }

  /** Whether the speaker is right; empty where the teacher does not tell. */
  private static Optional<Boolean> isRight(Verdict verdict, Answer answer) {
    if (answer instanceof Answer.SaidBy said) {
      return switch (said.judge()) {
        case NAME -> Optional.of(said.entities().contains(verdict.entity()));
        case WORDS ->
            Optional.of(
                said.mentions().contains(verdict.source().orElseThrow().mention.mention.index()));
        case NOBODY -> Optional.empty();
      };
    }
    return answer instanceof Answer.Untold ? Optional.empty() : Optional.of(false);
  }

  private static void addDecisions(Lesson lesson, CueRates rates, List<Decision> decisions) {
    Scene scene = new Scene(lesson.document(), lesson.speeches(), lesson.entities(), rates);
    Features features = new Features(scene);
    for (int i = 0; i < scene.speeches.size(); i++) {
      Answer answer = lesson.answers().get(scene.speeches.get(i).index);
      List<Candidate> candidates = Candidates.of(scene, i);
      int[] right = right(answer, candidates);
      if (right.length > 0) {
        decisions.add(Decision.of(features.all(i, candidates), right));
      }
    }
  }

  /** The choices that the answer allows; none where it cannot be learned from. */
  private static int[] right(Answer answer, List<Candidate> candidates) {
    if (answer instanceof Answer.NoSpeech) {
      return new int[] {Features.NO_SPEECH};
    }
    if (answer instanceof Answer.Unsourced) {
      return new int[] {Features.NOBODY};
    }
    List<Integer> right = new ArrayList<>();
    if (answer instanceof Answer.SaidBy said) {
      for (int i = 0; i < candidates.size(); i++) {
        if (said.mentions().contains(candidates.get(i).mention.mention.index())) {
          right.add(Features.CANDIDATES + i);
        }
      }
    }
    return right.stream().mapToInt(Integer::intValue).toArray();
  }

  private static CueRates rates(List<Lesson> lessons) {
    Map<String, int[]> counts = new HashMap<>();
    for (Lesson lesson : lessons) {
      Document document = lesson.document();
      for (int t = 0; t < document.size(); t++) {
        counts.computeIfAbsent(CueRates.key(document, t), k -> new int[2])[0]++;
      }
      for (TokenRange cue : lesson.cues()) {
        for (int t = cue.begin(); t < cue.end(); t++) {
          counts.computeIfAbsent(CueRates.key(document, t), k -> new int[2])[1]++;
        }
      }
    }
    Map<String, Double> rates = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= RAREST_WORD) {
            rates.put(word, (double) count[1] / count[0]);
          }
        });
    return CueRates.of(rates);
  }
}
