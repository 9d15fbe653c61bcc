package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

  private static final int ENTITY_RUNS = 10;

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
    Folds folds = settings.folds();
    List<EntityFinder> finders =
        IntStream.range(0, folds.count())
            .parallel()
            .mapToObj(fold -> entityFinder(folds.others(entityLessons, fold)))
            .toList();
    log.accept("entities of the folds");
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      EntityLessons.Lesson lesson = entityLessons.get(i);
      Entities entities = finders.get(folds.of(i)).find(lesson.document(), lesson.speaking());
      lessons.add(articles.get(i).attributionLesson(unseen.get(i), entities));
    }
    return lessons;
  }
}
