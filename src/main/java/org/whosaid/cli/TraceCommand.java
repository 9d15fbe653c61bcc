package org.whosaid.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whosaid.trace.TraceHit;
import org.whosaid.trace.TraceIndex;
import org.whosaid.trace.TraceIndexException;
import org.whosaid.trace.TraceJson;
import org.whosaid.trace.TraceQuery;
import org.whosaid.trace.TraceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid trace "I see it, except only in words" --index idx --by Zelensky}. */
@Command(
    name = "trace",
    description = "Tells who said a statement, where first, and what was changed on the way.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

  private static final int COLUMNS = 80;

  /** What the answer looks like. */
  enum Format {
    TEXT,
    JSON
  }

  private final StandardStreams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      required = true,
      description = "The folder that \"whosaid index\" wrote.")
  private Path index = Path.of("");

  @Option(names = "--by", paramLabel = "NAME", description = "Who is said to have said it.")
  private @Nullable String by;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published on this day (2024-06-03) or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles published on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "The most utterances to show (default: ${DEFAULT-VALUE}).")
  private int top = TraceQuery.DEFAULT_TOP;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "The least share of common words, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double minScore = TraceQuery.DEFAULT_MIN_SCORE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Parameters(paramLabel = "STATEMENT", description = "The words to trace, in quotation marks.")
  private String statement = "";

  TraceCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    TraceQuery query = query();
    LuceneLog.quiet();
    try (TraceIndex open = TraceIndex.open(index)) {
      List<TraceHit> hits = open.trace(query);
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      if (format == Format.JSON) {
        TraceJson.write(out, query, hits);
      } else {
        out.write(new TraceText(streams.color(), COLUMNS).show(query, hits));
        out.flush();
      }
      return 0;
    } catch (TraceIndexException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private TraceQuery query() {
    try {
      TraceQuery query = TraceQuery.of(statement).top(top).minScore(minScore);
      query = by == null ? query : query.by(by);
      query = since == null ? query : query.since(since);
      return until == null ? query : query.until(until);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
