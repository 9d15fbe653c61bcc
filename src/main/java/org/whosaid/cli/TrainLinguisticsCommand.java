package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whosaid.train.LinguisticsTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whosaid train linguistics --texts news --out models/en}. */
@Command(
    name = "linguistics",
    description =
        "Trains the model linguistics from raw texts, with CoreNLP's stock models as teacher; needs"
            + " their jar on the class path (Maven profile \"teacher\").",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainLinguisticsCommand implements Callable<Integer> {

  private static final Pattern PART = Pattern.compile("([1-9])/([1-9])");

  private final StandardStreams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      required = true,
      arity = "1..*",
      description = "Folders of texts to learn from.")
  private List<Path> texts = List.of();

  @Option(
      names = "--dev",
      paramLabel = "DIR",
      arity = "1..*",
      description = "Folders of texts to measure on; none of them is learned from.")
  private List<Path> development = List.of();

  @Option(
      names = "--notes",
      paramLabel = "DIR",
      required = true,
      description = "The folder that keeps what the teacher says, so that it is asked only once.")
  private Path notes = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder that the model and its card are written into.")
  private Path out = Path.of(".");

  @Option(
      names = "--leave-out",
      paramLabel = "PART/PARTS",
      description = "Leave out a part of the texts, such as 1/2, for \"train --unseen\".")
  private @Nullable String leaveOut;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that the card tells (default: today).")
  private String date = LocalDate.now(ZoneOffset.UTC).toString();

  TrainLinguisticsCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Consumer<String> log =
        step ->
            streams.err().printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, step);
    training(log).run(texts, development, out, date);
    return 0;
  }

  private LinguisticsTraining training(Consumer<String> log) {
    if (leaveOut == null) {
      return new LinguisticsTraining(notes, log);
    }
    Matcher part = PART.matcher(leaveOut);
    if (!part.matches()) {
      throw new ParameterException(
          spec.commandLine(), "--leave-out " + leaveOut + ": must be PART/PARTS, such as 1/2");
    }
    return LinguisticsTraining.leavingOut(
        notes, log, Integer.parseInt(part.group(1)) - 1, Integer.parseInt(part.group(2)));
  }
}
