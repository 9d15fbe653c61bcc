package org.whosaid.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.whosaid.QuoteExtractor;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attributor;
import org.whosaid.entity.Entities;
import org.whosaid.entity.EntityFinder;
import org.whosaid.learn.ModelFolder;
import org.whosaid.parse.TextParser;
import org.whosaid.quote.Extraction;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechFinder;
import org.whosaid.text.Article;
import org.whosaid.text.Document;

/**
 * Each stage by itself, and the whole, on one article: microseconds an article.
 *
 * <pre>
 * mvn -P benchmarks verify -DskipTests
 * mvn -P benchmarks verify -DskipTests -Djmh.options="-wi 1 -i 1 -p articles=news whole"
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

  /** Folder of the articles to read in turn. */
  @Param("docs/sample")
  public String articles;

  private List<Article> texts;
  private List<Stage> stages;
  private int next;

  private QuoteExtractor extractor;
  private TextParser parser;
  private SpeechFinder speechFinder;
  private EntityFinder entityFinder;
  private Attributor attributor;

  /** What the stages before have made of one article. */
  private record Stage(Document document, List<ReportedSpeech> speech, Entities entities) {}

  @Setup
  public void load() throws IOException {
    extractor = QuoteExtractor.load();
    ModelFolder models = ModelFolder.bundled();
    parser = TextParser.load(models);
    speechFinder = SpeechFinder.load(models);
    entityFinder = EntityFinder.load(models);
    attributor = Attributor.load(models);
    try (Stream<Path> files = Files.list(Path.of(articles))) {
      texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ExtractionBenchmark::read)
              .toList();
    }
    stages = texts.stream().map(this::prepare).toList();
  }

  private static Article read(Path file) {
    try {
      return Article.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private Stage prepare(Article article) {
    Document document = parser.parse(article);
    List<ReportedSpeech> speech = speechFinder.find(document);
    return new Stage(
        document, speech, entityFinder.find(document, Attributor.spokenWords(document, speech)));
  }

  private int turn() {
    next = (next + 1) % texts.size();
    return next;
  }

  @Benchmark
  public Document parse() {
    return parser.parse(texts.get(turn()));
  }

  @Benchmark
  public List<ReportedSpeech> speech() {
    return speechFinder.find(stages.get(turn()).document());
  }

  @Benchmark
  public Entities entity() {
    Stage stage = stages.get(turn());
    return entityFinder.find(stage.document(), Attributor.spokenWords(stage.document(), stage.speech()));
  }

  @Benchmark
  public List<Attribution> attribution() {
    Stage stage = stages.get(turn());
    return attributor.attribute(stage.document(), stage.speech(), stage.entities());
  }

  @Benchmark
  public Extraction whole() {
    return extractor.extract(texts.get(turn()));
  }
}
