package org.whosaid.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.InputLimits;
import org.whosaid.input.Reading;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.text.Article;
import org.whosaid.trace.bench.TraceBench;
import org.whosaid.trace.bench.TraceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid evaluate-trace --records 1000000 news/}. */
@Command(
    name = "evaluate-trace",
    description = {
      "Measures tracing: indexes the quotes of these articles among many varied ones, and asks for",
      "statements made of them by seeded edits."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TraceBenchCommand implements Callable<Integer> {

  private final ArticleExtractor.Factory factory;
  private final StandardStreams streams;

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "Quotes in the index (default: ${DEFAULT-VALUE}).")
  private int records = 1_000_000;

  @Option(
      names = "--statements",
      paramLabel = "N",
      description = "Statements made of real quotes (default: ${DEFAULT-VALUE}).")
  private int statements = 2000;

  @Option(
      names = "--strangers",
      paramLabel = "N",
      description = "Statements that are in no article (default: ${DEFAULT-VALUE}).")
  private int strangers = 500;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of all that is drawn by lot (default: ${DEFAULT-VALUE}).")
  private long seed = 17;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the first N statements that went wrong (default: 0).")
  private int errors;

  @Mixin private ModelsOption models = new ModelsOption();

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write the report into this folder (default: accuracy-reports).")
  private Path report = Path.of("accuracy-reports");

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of articles.")
  private List<Path> paths = List.of();

  TraceBenchCommand(ArticleExtractor.Factory factory, StandardStreams streams) {
    this.factory = factory;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    LuceneLog.quiet();
    List<Extraction> real = extract();
    Path scratch = Files.createTempDirectory("whosaid-trace");
    try {
      TraceReport measured =
          new TraceBench(new TraceBench.Settings(records, statements, strangers, seed, scratch))
              .run(real);
      Files.createDirectories(report);
      Files.writeString(report.resolve("trace.md"), measured.text());
      streams.out().write(measured.text().getBytes(StandardCharsets.UTF_8));
      for (String wrong : measured.wrong().subList(0, Math.min(errors, measured.wrong().size()))) {
        streams.out().write((wrong + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return 0;
    } finally {
      delete(scratch);
    }
  }

  private List<Extraction> extract() throws IOException {
    ArticleExtractor extractor =
        factory.open(new ArticleExtractor.Settings(models.path(), false, 0));
    List<Extraction> real = new ArrayList<>();
    try (ArticleFiles articles = ArticleFiles.of(paths, streams.in(), InputLimits.DEFAULT);
        Progress progress = Progress.of(articles, streams)) {
      Optional<Reading> next = articles.next();
      while (next.isPresent()) {
        if (next.get() instanceof Reading.Found found) {
          real.add(numbered(extractor.extract(found.article()), real.size()));
        } else if (next.get() instanceof Reading.Failed failed) {
          progress.complain(failed.message());
        }
        progress.at(articles.bytesRead());
        next = articles.next();
      }
    }
    return real;
  }

  /** Files of the same name in different folders are told apart by a number. */
  private static Extraction numbered(Extraction found, int number) {
    Article article = found.article();
    Article named =
        Article.builder()
            .id(article.id() + "-" + number)
            .title(article.title().orElse(null))
            .url(article.url().orElse(null))
            .publisher(article.publisher().orElse(null))
            .published(article.published().orElse(null))
            .text(article.text())
            .build();
    List<Quote> quotes = found.quotes();
    return new Extraction(
        named, found.title(), found.speakers(), quotes, found.tokens(), found.maker());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
