package org.whosaid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.whosaid.QuoteExtractor;
import org.whosaid.Stage;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.Reading;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;
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
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    models.path().ifPresent(builder::models);
    QuoteExtractor extractor = builder.build();
    out.printf(Locale.ROOT, "load        %9.2f s%n", (System.nanoTime() - start) / 1e9);
    List<Article> articles = articles();
    new StageTimes(extractor).read(articles);
    List<StageTimes> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      times.add(new StageTimes(extractor).read(articles));
    }
    report(out, articles.size(), times);
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

  private void report(PrintWriter out, int articles, List<StageTimes> times) {
    long tokens = times.get(0).tokens;
    out.printf(Locale.ROOT, "articles    %,9d%n", articles);
    out.printf(Locale.ROOT, "tokens      %,9d%n", tokens);
    out.printf(Locale.ROOT, "quotes      %,9d%n", times.get(0).quotes);
    for (Stage stage : Stage.values()) {
      speed(out, stage.name().toLowerCase(Locale.ROOT), tokens, times, t -> t.nanos.get(stage));
    }
    speed(out, "all", tokens, times, StageTimes::nanos);
    out.printf(Locale.ROOT, "peak heap   %,9d MB%n", peakHeap() >> 20);
  }

  private static void speed(
      PrintWriter out,
      String name,
      long tokens,
      List<StageTimes> times,
      ToLongFunction<StageTimes> nanos) {
    long median = median(times.stream().mapToLong(nanos).toArray());
    out.printf(Locale.ROOT, "%-11s %,9.0f tokens/s%n", name, tokens / (median / 1e9));
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

  /** Extracts article by article, the time of each stage apart. */
  private static final class StageTimes {

    private final QuoteExtractor extractor;
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long last;
    private long tokens;
    private long quotes;

    StageTimes(QuoteExtractor extractor) {
      this.extractor = extractor;
    }

    /** Reads all articles once. */
    StageTimes read(List<Article> articles) {
      for (Article article : articles) {
        last = System.nanoTime();
        Extraction extraction = extractor.extract(article, this::finished);
        tokens += extraction.tokens();
        quotes += extraction.quotes().size();
      }
      return this;
    }

    private void finished(Stage stage) {
      long now = System.nanoTime();
      nanos.merge(stage, now - last, Long::sum);
      last = now;
    }

    long nanos() {
      return nanos.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
