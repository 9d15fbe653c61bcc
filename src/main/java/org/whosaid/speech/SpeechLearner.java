package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.whosaid.learn.Chain;
import org.whosaid.learn.ChainFeatures;
import org.whosaid.learn.ChainModel;
import org.whosaid.learn.ChainSettings;
import org.whosaid.learn.ChainTrainer;
import org.whosaid.learn.ModelFileWriter;
import org.whosaid.learn.PairRanker;
import org.whosaid.learn.Ranker;
import org.whosaid.learn.RankerSettings;

/**
 * Learns a speech model from annotated documents.
 *
 * <p>The chains are learned on all documents, and again for each fold on the others, so that what
 * comes behind them learns from probabilities such as it will meet in new articles (jackknifing).
 */
public final class SpeechLearner {

  private final SpeechSettings settings;
  private final Consumer<String> log;

  public SpeechLearner(SpeechSettings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  /** Learns from {@code examples}; the same examples and settings give the same model. */
  public LearnedSpeech learn(List<SpeechExample> examples) {
    AttitudeWords attitudeWords = AttitudeWords.learn(examples);
    CueClasses classes = CueClasses.learn(examples, attitudeWords);
    List<DocumentView> views = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (SpeechExample example : examples) {
      DocumentView view = new DocumentView(example.document(), classes);
      views.add(view);
      ChainFeatures features = TokenFeatures.of(view).copy();
      chains.add(new Chain(features, ChainGold.labels(example, attitudeWords)));
    }
    log.accept("features of " + examples.size() + " documents");
    List<ChainModel> learned = chains(chains);
    ChainModel chain = learned.get(settings.folds());
    log.accept("chains");
    Marginals[] marginals = new Marginals[examples.size()];
    for (int i = 0; i < marginals.length; i++) {
      ChainModel other = learned.get(i % settings.folds());
      marginals[i] = new Marginals(other.probabilities(chains.get(i).features()));
    }
    StageTwo stageTwo = new StageTwo(settings, examples, views, marginals);
    Ranker acts = stageTwo.acts();
    Ranker[] sources = new Ranker[settings.folds()];
    Ranker allSources = stageTwo.sources(-1);
    for (int fold = 0; fold < settings.folds(); fold++) {
      sources[fold] = stageTwo.sources(fold);
    }
    log.accept("sources");
    stageTwo.decide(sources, acts);
    log.accept("decisions: " + stageTwo.summary());
    PairRanker contents = stageTwo.contents(-1);
    PairRanker[] foldContents =
        IntStream.range(0, settings.folds())
            .parallel()
            .mapToObj(stageTwo::contents)
            .toArray(PairRanker[]::new);
    log.accept("contents");
    Ranker quotations = stageTwo.quotations(sources, foldContents, acts);
    log.accept("quotations");
    SpeechModel model = new SpeechModel(classes, chain, allSources, contents, acts, quotations);
    return new LearnedSpeech(model, stageTwo.unseen(sources, foldContents, acts, quotations));
  }

  /** The chains of all articles but those of a fold, fold by fold, and the chain of all. */
  private List<ChainModel> chains(List<Chain> chains) {
    return IntStream.rangeClosed(0, settings.folds())
        .parallel()
        .mapToObj(fold -> chain(fold == settings.folds() ? chains : others(chains, fold)))
        .toList();
  }

  private <T> List<T> others(List<T> all, int fold) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % settings.folds() != fold) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  private ChainModel chain(List<Chain> chains) {
    ChainSettings each =
        new ChainSettings(
            settings.seed(),
            settings.runs(),
            settings.chainEpochs(),
            settings.chainRate(),
            settings.chainDropout(),
            settings.chainBits(),
            settings.chainPrune());
    return ChainTrainer.train(chains, SpeechLabels.STRUCTURE, each);
  }

  static RankerSettings ranker(SpeechSettings settings, int epochs, double dropout) {
    return new RankerSettings(
        settings.seed(), epochs, settings.rankerRate(), dropout, 0, 20, settings.rankerPrune());
  }

  /**
   * What was learned.
   *
   * @param model the model
   * @param unseen what is found in each example by a model that did not learn from it
   */
  public record LearnedSpeech(SpeechModel model, List<List<ReportedSpeech>> unseen) {

    public LearnedSpeech {
      unseen = unseen.stream().map(List::copyOf).toList();
    }

    /** Writes the model into a file. */
    public void writeTo(ModelFileWriter writer) {
      model.writeTo(writer);
    }

    /** A finder with this model. */
    public SpeechFinder finder() {
      return new SpeechFinder(model);
    }
  }
}
