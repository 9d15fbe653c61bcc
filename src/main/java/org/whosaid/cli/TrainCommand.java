package org.whosaid.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whosaid.corpus.Evaluation;
import org.whosaid.learn.ModelFolder;
import org.whosaid.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whosaid train --corpus gold --out models/en}. */
@Command(
    name = "train",
    description = "Trains the models speech, entity and attribution from gold corpora.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      arity = "1..*",
      description = "Folders of corpora: folders named train are learned from, dev measured.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder that the models and their cards are written into.")
  private @Nullable Path out;

  @Option(
      names = "--linguistics",
      paramLabel = "DIR",
      description = "The folder of linguistics.model (default: the one that comes with whosaid).")
  private @Nullable Path linguistics;

  @Option(
      names = "--unseen",
      paramLabel = "DIR",
      split = ",",
      description = {
        "Folders of linguistics.model, the n-th made by \"train linguistics --leave-out n/N\":",
        "each article to learn from is parsed by the one that has not seen it."
      })
  private List<Path> unseen = List.of();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that the cards tell (default: today).")
  private String date = LocalDate.now(ZoneOffset.UTC).toString();

  TrainCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = out;
    if (corpora.isEmpty() || folder == null) {
      throw new ParameterException(
          spec.commandLine(), "train needs --corpus DIR and --out DIR, or the word linguistics");
    }
    ModelFolder parser = linguistics == null ? ModelFolder.bundled() : ModelFolder.of(linguistics);
    long start = System.nanoTime();
    Training training =
        Training.standard(
            parser,
            unseen.stream().map(ModelFolder::of).toList(),
            step ->
                streams
                    .err()
                    .printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, step));
    PrintStream results = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    for (Evaluation evaluation : training.run(corpora, folder, date)) {
      results.println(evaluation.corpus());
      results.print(evaluation.figures().table());
    }
    return 0;
  }
}
