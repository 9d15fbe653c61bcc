package org.whosaid.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whosaid.corpus.AccuracyReport;
import org.whosaid.corpus.Evaluation;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldCorpus;
import org.whosaid.corpus.PredictedQuote;
import org.whosaid.corpus.Predictions;
import org.whosaid.train.rewrite.HouseStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid evaluate --attitudes polnear/dev}. */
@Command(
    name = "evaluate",
    description = "Compares what whosaid finds with a gold corpus and writes an accuracy report.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final ArticleExtractor.Factory factory;
  private final StandardStreams streams;

  @Mixin private ExtractorOptions extractor = new ExtractorOptions();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score these records (JSON Lines) instead of extracting.")
  private @Nullable Path predictions;

  @Option(
      names = "--printed",
      paramLabel = "STYLE",
      description = {
        "Print the articles in another house style first: ${COMPLETION-CANDIDATES}.",
        "What is found should not depend on it much."
      })
  private @Nullable HouseStyle style;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the first N errors with their words (default: 0).")
  private int errors;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write the report into this folder (default: accuracy-reports).")
  private Path report = Path.of("accuracy-reports");

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "Folders with text, attributions and speakers.")
  private List<Path> folders = List.of();

  EvaluateCommand(ArticleExtractor.Factory factory, StandardStreams streams) {
    this.factory = factory;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    for (Path folder : folders) {
      GoldCorpus corpus = printed(GoldCorpus.read(folder));
      Evaluation evaluation = Evaluation.of(corpus, answers(corpus));
      AccuracyReport accuracy = new AccuracyReport(evaluation, how());
      Files.createDirectories(report);
      Files.writeString(report.resolve(accuracy.fileName()), accuracy.text());
      out.println(corpus.name());
      out.print(evaluation.figures().table());
      accuracy.errors(corpus, errors).forEach(out::println);
    }
    return 0;
  }

  /** The corpus in the wanted style, named after it: {@code bbc/dev-single}. */
  private GoldCorpus printed(GoldCorpus corpus) {
    if (style == null) {
      return corpus;
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (GoldArticle article : corpus.articles()) {
      articles.add(style.print(article, new Random(article.name().hashCode())));
    }
    return new GoldCorpus(corpus.name() + "-" + style.name().toLowerCase(Locale.ROOT), articles);
  }

  private String how() {
    if (predictions != null) {
      return "predictions of " + predictions.getFileName();
    }
    return "whosaid" + (extractor.attitudes() ? ", with attitudes" : "");
  }

  private Predictions answers(GoldCorpus corpus) throws IOException {
    if (predictions != null) {
      return Predictions.read(predictions);
    }
    ArticleExtractor articles = factory.open(extractor.settings(0));
    Map<String, List<PredictedQuote>> quotes = new LinkedHashMap<>();
    for (GoldArticle article : corpus.articles()) {
      quotes.put(
          article.name(),
          articles.extract(article.article()).quotes().stream().map(PredictedQuote::of).toList());
    }
    return new Predictions(quotes);
  }
}
