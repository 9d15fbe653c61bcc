package org.whosaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.attribution.Attributor;
import org.whosaid.entity.Entities;
import org.whosaid.entity.EntityFinder;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.Reading;
import org.whosaid.learn.ModelFolder;
import org.whosaid.parse.TextParser;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechFinder;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code whosaid bench PATH...}: how fast this machine reads the given articles, stage by stage.
 *
 * <pre>
 * load             0.41 s
 * parse          118,204 tokens/s
 * ...
 * </pre>
 *
 * <p>One thread. The articles are read as often as {@code --rounds} says; the first round warms the
 * machine up and is not counted, of the others each stage's median is told.
 */
@Command(
    name = "bench",
    description = "Measures load time, tokens a second by stage, and heap on your own articles.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  private static final List<String> STAGES = List.of("parse", "speech", "entity", "attribution");

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often to read them after warming up (default: ${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Mixin private ModelsOption models = new ModelsOption();

  private int failures;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Stages stages = Stages.load(models.folder());
    out.printf(Locale.ROOT, "load        %9.2f s%n", (System.nanoTime() - start) / 1e9);
    List<Article> articles = articles();
    stages.read(articles);
    long[][] nanos = new long[rounds][];
    for (int round = 0; round < rounds; round++) {
      nanos[round] = stages.read(articles);
    }
    report(out, nanos, articles.size(), stages.tokens, stages.quotes);
    return failures > 0 ? 1 : 0;
  }

  private List<Article> articles() throws IOException {
    List<Article> found = new ArrayList<>();
    try (ArticleFiles files = ArticleFiles.of(paths)) {
      for (Optional<Reading> next = files.next(); next.isPresent(); next = files.next()) {
        if (next.get() instanceof Reading.Found article) {
          found.add(article.article());
        } else if (next.get() instanceof Reading.Failed failed) {
          failures++;
          spec.commandLine().getErr().println("whosaid: " + failed.message());
        }
      }
    }
    return found;
  }

  private void report(PrintWriter out, long[][] nanos, int articles, long tokens, long quotes) {
    out.printf(Locale.ROOT, "articles    %,9d%n", articles);
    out.printf(Locale.ROOT, "tokens      %,9d%n", tokens);
    out.printf(Locale.ROOT, "quotes      %,9d%n", quotes);
    for (int stage = 0; stage < STAGES.size(); stage++) {
      int column = stage;
      long median = median(Arrays.stream(nanos).mapToLong(row -> row[column]).toArray());
      out.printf(
          Locale.ROOT, "%-11s %,9.0f tokens/s%n", STAGES.get(stage), tokens / (median / 1e9));
    }
    long whole = median(Arrays.stream(nanos).mapToLong(row -> Arrays.stream(row).sum()).toArray());
    out.printf(Locale.ROOT, "all         %,9.0f tokens/s%n", tokens / (whole / 1e9));
    out.printf(Locale.ROOT, "peak heap   %,9d MB%n", peakHeap() >> 20);
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** The four stages, timed apart. */
  private static final class Stages {

    private final TextParser parser;
    private final SpeechFinder speechFinder;
    private final EntityFinder entityFinder;
    private final Attributor attributor;
    private long tokens;
    private long quotes;

    private Stages(ModelFolder models) {
      parser = TextParser.load(models);
      speechFinder = SpeechFinder.load(models);
      entityFinder = EntityFinder.load(models);
      attributor = Attributor.load(models);
    }

    static Stages load(ModelFolder models) {
      return new Stages(models);
    }

    /** Reads all articles once; returns the nanoseconds that each stage took. */
    long[] read(List<Article> articles) {
      long[] nanos = new long[STAGES.size()];
      tokens = 0;
      quotes = 0;
      for (Article article : articles) {
        long t0 = System.nanoTime();
        Document document = parser.parse(article);
        long t1 = System.nanoTime();
        List<ReportedSpeech> speech = speechFinder.find(document);
        long t2 = System.nanoTime();
        Entities entities = entityFinder.find(document, ReportedSpeech.sources(speech));
        long t3 = System.nanoTime();
        quotes += attributor.attribute(document, speech, entities).size();
        long t4 = System.nanoTime();
        tokens += document.size();
        nanos[0] += t1 - t0;
        nanos[1] += t2 - t1;
        nanos[2] += t3 - t2;
        nanos[3] += t4 - t3;
      }
      return nanos;
    }
  }
}
