package org.whosaid.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.whosaid.input.ArticleFiles;
import org.whosaid.input.InputLimits;
import org.whosaid.trace.TraceIndexWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid index news/ --into idx}. */
@Command(
    name = "index",
    description = {
      "Keeps the quotes of many articles to trace statements back through.",
      "Run again, it replaces articles that changed, adds new ones and passes by the others."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  /** As shells tell of a process ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  private final ArticleExtractor.Factory factory;
  private final StandardStreams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "INDEX",
      required = true,
      description = "The folder of the index; made if it is not there.")
  private Path index = Path.of("");

  @Mixin private ModelsOption models = new ModelsOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles read at the same time (default: 1).")
  private int jobs = 1;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files or folders of .txt, .html, .jsonl or .warc, each also packed (.gz); - for standard"
              + " input.")
  private List<Path> paths = List.of();

  IndexCommand(ArticleExtractor.Factory factory, StandardStreams streams) {
    this.factory = factory;
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs " + jobs + ": must be at least 1");
    }
    LuceneLog.quiet();
    try (Interruption interruption = new Interruption()) {
      return index(interruption);
    } catch (IOException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private int index(Interruption interruption) throws IOException, InterruptedException {
    IndexRun run;
    try (TraceIndexWriter writer = TraceIndexWriter.open(index);
        ArticleFiles articles = ArticleFiles.of(paths, streams.in(), InputLimits.DEFAULT)) {
      ArticleExtractor extractor =
          factory.open(new ArticleExtractor.Settings(models.path(), false, 0));
      run = new IndexRun(extractor, writer, jobs, streams);
      run.run(articles, interruption);
    }
    streams.out().write((run.summary() + "\n").getBytes(StandardCharsets.UTF_8));
    if (run.interrupted()) {
      streams.complain("stopped; what was read is in " + index + ", run it again to go on");
      return INTERRUPTED;
    }
    return run.failed() ? 1 : 0;
  }
}
