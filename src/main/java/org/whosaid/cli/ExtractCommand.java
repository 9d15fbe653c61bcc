package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.InputLimits;
import org.whosaid.output.HtmlFolder;
import org.whosaid.output.OutputFormat;
import org.whosaid.output.OutputOptions;
import org.whosaid.quote.QuoteType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid extract --format jsonl news/ > quotes.jsonl}. */
@Command(
    name = "extract",
    description = "Tells who said what in the articles of files and folders.",
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Done.", "1:Some input failed; the rest was done.", "2:Wrong usage."},
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private final ArticleExtractor.Factory factory;
  private final StandardStreams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only quotes of these types: ${COMPLETION-CANDIDATES}, joined by commas.")
  private @Nullable Set<QuoteType> types;

  @Mixin private ExtractorOptions extractor = new ExtractorOptions();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out quotes below this confidence, from 0 to 1 (default: 0).")
  private double minConfidence;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles read at the same time (default: 1).")
  private int jobs = 1;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Write to this file (default: standard output).",
        "html: a folder, or a name without ending, gets a page an article and an index."
      })
  private @Nullable Path output;

  @Option(
      names = "--with-text",
      description = "json, jsonl: carry the article's text, which the offsets point into.")
  private boolean withText;

  @Option(
      names = "--bom",
      description = "csv: begin with the byte-order mark by which spreadsheets know UTF-8.")
  private boolean byteOrderMark;

  @Option(
      names = "--stats",
      description = "Tell articles, tokens, quotes, seconds and tokens/s on standard error.")
  private boolean stats;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files or folders of .txt, .html, .jsonl or .warc, each also packed (.gz); - for standard"
              + " input.")
  private List<Path> paths = List.of();

  ExtractCommand(ArticleExtractor.Factory factory, StandardStreams streams) {
    this.factory = factory;
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    ArticleExtractor articleExtractor;
    try {
      articleExtractor = factory.open(extractor.settings(minConfidence));
    } catch (IOException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return 1;
    }
    QuoteFilter filter = new QuoteFilter(types == null ? EnumSet.allOf(QuoteType.class) : types);
    ExtractionRun run = new ExtractionRun(articleExtractor, filter, jobs, streams);
    try (ArticleFiles articles = ArticleFiles.of(paths, streams.in(), InputLimits.DEFAULT)) {
      if (output != null && isFolderOfPages(output)) {
        run.write(articles, new HtmlFolder(output));
      } else {
        write(run, articles);
      }
    } catch (IOException e) {
      streams.complain(trouble(e, run.statistics().articles()));
      return 1;
    }
    if (stats) {
      streams.err().println(run.statistics().summary());
    }
    return run.statistics().failures() > 0 ? 1 : 0;
  }

  private void write(ExtractionRun run, ArticleFiles articles)
      throws IOException, InterruptedException {
    OutputOptions options =
        new OutputOptions(withText, streams.color() && output == null, byteOrderMark);
    try (OutputTarget target =
        output == null ? OutputTarget.of(streams.out()) : OutputTarget.of(output)) {
      run.write(articles, format.open(target.stream(), options));
      target.finish();
    }
  }

  private boolean isFolderOfPages(Path path) {
    return format == OutputFormat.HTML
        && (Files.isDirectory(path) || !path.getFileName().toString().contains("."));
  }

  private void check() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw usage("--min-confidence " + minConfidence + ": must be between 0 and 1");
    }
    if (jobs < 1) {
      throw usage("--jobs " + jobs + ": must be at least 1");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** What kept the results from being written. */
  private String trouble(IOException e, long articles) {
    String where = output == null ? "standard output" : output.toString();
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return reason.contains("Broken pipe")
        ? where + " was closed by its reader; stopped after " + articles + " articles"
        : where + ": cannot be written: " + reason;
  }
}
