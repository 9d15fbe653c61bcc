package org.whosaid.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.quote.Act;

/**
 * What cues report, judged without context: {@code said} a statement, {@code ruled} a decision.
 * Read from a table of cue, act and count, separated by tabs.
 */
final class CueActs {

  private static final String FILE = "cue-acts.tsv";

  private final Map<String, Act> acts;

  private CueActs(Map<String, Act> acts) {
    this.acts = Map.copyOf(acts);
  }

  /** The first table that stands beside one of the corpora; an empty one if there is none. */
  static CueActs beside(List<Path> corpora) {
    return corpora.stream()
        .map(corpus -> read(corpus.toAbsolutePath().resolveSibling(FILE)))
        .filter(acts -> !acts.isEmpty())
        .findFirst()
        .orElse(new CueActs(Map.of()));
  }

  /** Reads the table; where it is missing, no cue's act is known. */
  static CueActs read(Path file) {
    if (!Files.exists(file)) {
      return new CueActs(Map.of());
    }
    Map<String, Act> acts = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] columns = line.split("\t", -1);
        if (!line.startsWith("#") && columns.length >= 2) {
          act(columns[1]).ifPresent(act -> acts.put(columns[0], act));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
    return new CueActs(acts);
  }

  private static Optional<Act> act(String name) {
    return switch (name) {
      case "statement" -> Optional.of(Act.STATEMENT);
      case "attitude" -> Optional.of(Act.ATTITUDE);
      case "decree" -> Optional.of(Act.DECISION);
      case "evidence" -> Optional.of(Act.EVIDENCE);
      default -> Optional.empty();
    };
  }

  /** The act that a cue reports, as far as it can be told without context. */
  Optional<Act> of(String cue) {
    String key = cue.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    return Optional.ofNullable(acts.get(key));
  }

  boolean isEmpty() {
    return acts.isEmpty();
  }
}
