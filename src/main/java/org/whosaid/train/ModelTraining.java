package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.whosaid.attribution.AttributionLearner;
import org.whosaid.attribution.AttributionModel;
import org.whosaid.attribution.Lesson;
import org.whosaid.entity.Entities;
import org.whosaid.entity.EntityFinder;
import org.whosaid.entity.EntityLessons;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechExample;
import org.whosaid.speech.SpeechLearner;

/**
 * Learns the models that stand on each other: speech, then entities, then attribution. Each learns
 * from what the ones before make of articles they have not seen (jackknifing).
 */
final class ModelTraining {

  private static final int ENTITY_ROUNDS = 3;

  private static final int ENTITY_RUNS = 5;

  private final TrainingSettings settings;
  private final Consumer<String> log;

  ModelTraining(TrainingSettings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  /** The models that the articles teach. */
  TrainedModels train(List<TrainingArticle> articles) {
    List<SpeechExample> examples = articles.stream().map(TrainingArticle::speechExample).toList();
    SpeechLearner.LearnedSpeech speech = new SpeechLearner(settings.speech(), log).learn(examples);
    List<EntityLessons.Lesson> entityLessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      entityLessons.add(articles.get(i).entityLesson(speech.unseen().get(i)));
    }
    EntityFinder entity = entityFinder(entityLessons);
    log.accept("entities");
    AttributionModel attribution =
        new AttributionLearner(settings.attribution())
            .learnCalibrated(
                lessons(articles, speech.unseen(), entityLessons), settings.folds().count());
    log.accept("attribution: " + attribution.size() + " weights");
    return new TrainedModels(speech, entity, attribution);
  }

  private EntityFinder entityFinder(List<EntityLessons.Lesson> lessons) {
    List<EntityLessons.Lesson> answered =
        lessons.stream().filter(lesson -> !lesson.answers().isEmpty()).toList();
    return new EntityLessons(settings.entity(), ENTITY_ROUNDS, ENTITY_RUNS).learn(answered);
  }

  /** What attribution learns from, with entities found by models of the other folds. */
  private List<Lesson> lessons(
      List<TrainingArticle> articles,
      List<List<ReportedSpeech>> unseen,
      List<EntityLessons.Lesson> entityLessons) {
    List<Entities> entities = new ArrayList<>(articles.stream().map(a -> NONE).toList());
    Folds folds = settings.folds();
    for (int fold = 0; fold < folds.count(); fold++) {
      EntityFinder finder = entityFinder(folds.others(entityLessons, fold));
      for (int i = 0; i < articles.size(); i++) {
        if (folds.holds(fold, i)) {
          EntityLessons.Lesson lesson = entityLessons.get(i);
          entities.set(i, finder.find(lesson.document(), lesson.speaking()));
        }
      }
      log.accept("entities of fold " + fold);
    }
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      lessons.add(articles.get(i).attributionLesson(unseen.get(i), entities.get(i)));
    }
    return lessons;
  }

  private static final Entities NONE = new Entities(List.of(), List.of(), List.of());
}
