package org.whosaid.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.whosaid.corpus.Evaluation;
import org.whosaid.learn.ModelFolder;
import org.whosaid.parse.TextParser;

/**
 * Trains the models {@code speech}, {@code entity} and {@code attribution} from gold corpora, and
 * writes them with their cards. The same corpora give the same models, to the byte.
 */
public final class Training {

  private final TrainingParsers parsers;
  private final TrainingSettings settings;
  private final Consumer<String> log;

  private Training(TrainingParsers parsers, TrainingSettings settings, Consumer<String> log) {
    this.parsers = parsers;
    this.settings = settings;
    this.log = log;
  }

  /**
   * Training with the settings of the bundled models.
   *
   * @param linguistics where the model {@code linguistics} is, by which articles are parsed
   * @param unseen folders of linguistic models by which the articles to learn from are parsed
   *     instead, the n-th trained without the n-th part of them; may be empty
   * @param log told what is being done
   */
  public static Training standard(
      ModelFolder linguistics, List<ModelFolder> unseen, Consumer<String> log) {
    return new Training(
        TrainingParsers.load(linguistics, unseen), TrainingSettings.standard(), log);
  }

  /** Training with settings of a test. */
  static Training of(TextParser parser, TrainingSettings settings, Consumer<String> log) {
    return new Training(TrainingParsers.of(parser), settings, log);
  }

  /**
   * Trains.
   *
   * @param corpora folders of corpora: those named {@code train} are learned from, those named
   *     {@code dev} measured on
   * @param out the folder that the models are written into
   * @param date the day, for the cards: {@code 2026-11-25}
   * @return how well the models do on each corpus to measure on
   */
  public List<Evaluation> run(List<Path> corpora, Path out, String date) throws IOException {
    CorpusFolders folders = CorpusFolders.in(corpora);
    List<TrainingArticle> articles = new ArrayList<>();
    List<String> data = new ArrayList<>();
    CueActs acts = CueActs.beside(folders.train());
    for (Path folder : folders.train()) {
      TrainingCorpus corpus = TrainingCorpus.read(folder, parsers::toLearnFrom, acts);
      articles.addAll(corpus.articles());
      data.add(describe(corpus));
      log.accept("read " + describe(corpus));
    }
    List<TrainingArticle> all =
        new Rewrites(settings.seed(), parsers::copy, settings.folds()).with(articles);
    int copies = all.size() - articles.size();
    data.add(copies + " of these articles once more, with other marks and paragraphs");
    if (parsers.count() > 1) {
      data.add(
          "parsed by %d linguistic models, each article by one that has not seen it"
              .formatted(parsers.count()));
    }
    log.accept(copies + " copies");
    TrainedModels models = new ModelTraining(settings, log).train(all);
    List<Evaluation> evaluations = new ArrayList<>();
    StringBuilder figures = new StringBuilder();
    for (Path folder : folders.dev()) {
      Evaluation evaluation =
          models.evaluate(TrainingCorpus.read(folder, article -> parsers.inUse(), acts));
      evaluations.add(evaluation);
      figures.append(evaluation.corpus()).append('\n').append(evaluation.figures().table());
    }
    new ModelWriter(out, settings, data, figures.toString(), date).write(models);
    log.accept("models written to " + out);
    return evaluations;
  }

  private static String describe(TrainingCorpus corpus) {
    long speakers = corpus.gold().articles().stream().filter(a -> a.hasSpeakers()).count();
    long relations = corpus.gold().articles().stream().mapToLong(a -> a.relations().size()).sum();
    return corpus.gold().name()
        + ": "
        + corpus.gold().articles().size()
        + " articles, "
        + relations
        + " attributions, "
        + speakers
        + " articles with speakers by name"
        + (corpus.attitudes() ? ", attitudes included" : "");
  }
}
