package org.whosaid.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.whosaid.parse.LinguisticsLearner;

/**
 * Trains the model {@code linguistics} from folders of raw texts and writes it with its card.
 *
 * <p>Texts that stand in a development folder too are left out, whatever their file is called.
 */
public final class LinguisticsTraining {

  private static final long SEED = 17;

  private final LinguisticsLearner learner;
  private final Consumer<String> log;
  private final Predicate<String> leftOut;

  /**
   * A training that has not read anything yet.
   *
   * @param notes where the teacher's notes are kept
   * @param log told of each step
   */
  public LinguisticsTraining(Path notes, Consumer<String> log) {
    this(notes, log, text -> false);
  }

  private LinguisticsTraining(Path notes, Consumer<String> log, Predicate<String> leftOut) {
    this.learner = new LinguisticsLearner(notes, SEED);
    this.log = log;
    this.leftOut = leftOut;
  }

  /**
   * A training that leaves out a part of the texts, for a model by which the others can learn from
   * those texts.
   *
   * @param notes where the teacher's notes are kept
   * @param log told of each step
   * @param part the part to leave out, from 0
   * @param parts the number of parts
   */
  public static LinguisticsTraining leavingOut(
      Path notes, Consumer<String> log, int part, int parts) {
    TextParts all = new TextParts(parts);
    return new LinguisticsTraining(notes, log, text -> all.of(text) == part);
  }

  /**
   * Trains and writes {@code linguistics.model} and {@code linguistics.md}.
   *
   * @param texts folders to learn from
   * @param development folders to measure on
   * @param out the folder of the models
   * @param date the day that the card tells
   */
  public void run(List<Path> texts, List<Path> development, Path out, String date)
      throws IOException {
    List<String> measured = read(development);
    Set<String> kept = new HashSet<>();
    measured.forEach(text -> kept.add(TextParts.fingerprint(text)));
    int taken = 0;
    for (String text : read(texts)) {
      if (kept.add(TextParts.fingerprint(text)) && !leftOut.test(text)) {
        learner.take(text);
        taken++;
        if (taken % 500 == 0) {
          log.accept(taken + " texts, " + learner.words() + " words");
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    learner.learn(log).to(bytes);
    List<String> figures = measured.isEmpty() ? List.of() : learner.agreement(measured);
    figures.forEach(log);
    Files.createDirectories(out);
    Files.write(out.resolve("linguistics.model"), bytes.toByteArray());
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    LinguisticsCard card =
        new LinguisticsCard(
            taken,
            learner.words(),
            SEED,
            bytes.size(),
            String.format("%08x", crc.getValue()),
            measured.size(),
            figures,
            date);
    Files.writeString(out.resolve("linguistics.md"), card.markdown());
  }

  private static List<String> read(List<Path> folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
