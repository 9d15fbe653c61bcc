package org.whosaid.cli;

import java.io.UncheckedIOException;
import org.whosaid.QuoteExtractor;
import org.whosaid.Version;
import org.whosaid.learn.ModelFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code whosaid COMMAND}. The only place that ends the process. */
@Command(
    name = "whosaid",
    description = "Reads news articles and tells who said what.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionLine.class,
    subcommands = {CommandLine.HelpCommand.class, BenchCommand.class})
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine(Main::open, StandardStreams.ofProcess()).execute(args));
  }

  private static ArticleExtractor open(ArticleExtractor.Settings settings) {
    QuoteExtractor.Builder builder =
        QuoteExtractor.builder()
            .attitudes(settings.attitudes())
            .minConfidence(settings.minConfidence());
    settings.models().ifPresent(builder::models);
    return builder.build()::extract;
  }

  /** All commands, with the given extractor and streams. */
  static CommandLine commandLine(ArticleExtractor.Factory extractors, StandardStreams streams) {
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand(extractors, streams))
        .addSubcommand(new EvaluateCommand(extractors, streams))
        .addSubcommand(new IndexCommand(extractors, streams))
        .addSubcommand(new TraceCommand(streams))
        .addSubcommand(new TraceBenchCommand(extractors, streams))
        .addSubcommand(
            new CommandLine(new TrainCommand(streams))
                .addSubcommand(new TrainLinguisticsCommand(streams)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, result) -> {
              streams.complain(trouble(exception));
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** In words where the exception was made to be read, else with its type. */
  private static String trouble(Exception exception) {
    boolean readable =
        exception instanceof ModelFormatException || exception instanceof UncheckedIOException;
    return readable ? String.valueOf(exception.getMessage()) : exception.toString();
  }

  /** What {@code --version} prints. */
  static final class VersionLine implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"whosaid " + Version.current()};
    }
  }
}
