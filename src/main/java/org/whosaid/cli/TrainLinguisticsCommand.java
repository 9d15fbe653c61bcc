package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.whosaid.train.LinguisticsTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code whosaid train linguistics --texts news --out models/en}. */
@Command(
    name = "linguistics",
    description =
        "Trains the model linguistics from raw texts, with CoreNLP's stock models as teacher; needs"
            + " their jar on the class path (Maven profile \"teacher\").",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainLinguisticsCommand implements Callable<Integer> {

  private final StandardStreams streams;

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
    LinguisticsTraining training =
        new LinguisticsTraining(
            notes,
            step ->
                streams
                    .err()
                    .printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, step));
    training.run(texts, development, out, date);
    return 0;
  }
}
