package org.whosaid.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code whosaid COMMAND}. The only place that ends the process. */
@Command(
    name = "whosaid",
    description = "Reads news articles and tells who said what.",
    mixinStandardHelpOptions = true,
    version = "whosaid 0.1.0",
    subcommands = {CommandLine.HelpCommand.class})
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  /** All commands, with the given extractor and streams. */
  static CommandLine commandLine(ArticleExtractor.Factory extractors, StandardStreams streams) {
    return new CommandLine(new Main())
        .addSubcommand(new ExtractCommand(extractors, streams))
        .addSubcommand(new EvaluateCommand(extractors, streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, result) -> {
              streams.complain(exception.toString());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }
}
