package org.whosaid.trace.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.trace.TraceHit;

/**
 * The figures of a bench.
 *
 * @param text the report, in Markdown
 * @param wrong one line for each trial that went wrong
 */
public record TraceReport(String text, List<String> wrong) {

  public TraceReport {
    wrong = List.copyOf(wrong);
  }

  /** Collects the figures while the bench runs. */
  static final class Builder {

    private final TraceBench.Settings settings;
    private final int real;
    private final List<String> wrong = new ArrayList<>();
    private Map<TrialKind, KindFigures> figures = Map.of();
    private long[] nanos = {0};
    private long processorNanos;
    private int records;
    private long indexingNanos;
    private long bytes;

    Builder(TraceBench.Settings settings, int real) {
      this.settings = settings;
      this.real = real;
    }

    void records(int records) {
      this.records = records;
    }

    void indexing(long nanos, long bytes) {
      this.indexingNanos = nanos;
      this.bytes = bytes;
    }

    void figures(Map<TrialKind, KindFigures> figures, long[] sortedNanos, long processorNanos) {
      this.processorNanos = processorNanos;
      this.figures = new TreeMap<>(figures);
      this.nanos = sortedNanos.clone();
    }

    void outcome(Trial trial, List<TraceHit> hits, KindFigures outcome) {
      if (outcome.verdict() == 0) {
        String got =
            hits.stream()
                .limit(2)
                .map(hit -> hit.verdict().label() + " " + hit.score() + " " + hit.quote().text())
                .collect(Collectors.joining(" | "));
        wrong.add(
            "%s: \"%s\" of \"%s\" by %s got: %s"
                .formatted(
                    trial.kind().label(),
                    trial.query().statement(),
                    trial.source().quote().text(),
                    trial.query().by().orElse("anybody"),
                    got)
                .replaceAll("\\s+", " "));
      }
    }

    TraceReport build() {
      StringBuilder text = new StringBuilder("# Tracing\n\n");
      text.append(
          line(
              "%,d records, %,d of them real and the others varied by program; seed %d.\n\n",
              records, real, settings.seed()));
      text.append(
          "| statement | asked | first | of five | verdict | flagged | BM25 first | BM25 of five |\n");
      text.append("|---|---|---|---|---|---|---|---|\n");
      figures.forEach((kind, counts) -> text.append(row(kind, counts)));
      text.append(
          line(
              "\nIndexing: %,.0f records/s, one thread; %.0f MB, %.0f bytes a record.\n",
              records / (indexingNanos / 1e9), bytes / 1e6, (double) bytes / Math.max(1, records)));
      text.append(
          line(
              "Tracing, one thread, by the clock: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; of the processor"
                  + " %.1f ms on average; largest heap %d MB.\n",
              percentile(0.5),
              percentile(0.95),
              percentile(0.99),
              processorNanos / 1e6 / nanos.length,
              Runtime.getRuntime().maxMemory() >> 20));
      return new TraceReport(text.toString(), wrong);
    }

    private static String row(TrialKind kind, KindFigures counts) {
      boolean flags = kind == TrialKind.NEGATION_REMOVED || kind == TrialKind.NUMBER_CHANGED;
      if (kind == TrialKind.STRANGER) {
        return line(
            "| in no article: nothing or only a report | %d | | | %s | | | |\n",
            counts.asked(), percent(counts.verdict(), counts.asked()));
      }
      return line(
          "| %s | %d | %s | %s | %s | %s | %s | %s |\n",
          kind.label(),
          counts.asked(),
          percent(counts.first(), counts.asked()),
          percent(counts.five(), counts.asked()),
          percent(counts.verdict(), counts.asked()),
          flags ? percent(counts.flagged(), counts.asked()) : "",
          percent(counts.plainFirst(), counts.asked()),
          percent(counts.plainFive(), counts.asked()));
    }

    private double percentile(double share) {
      return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }

    private static String percent(int count, int of) {
      return line("%.1f", 100.0 * count / Math.max(1, of));
    }

    private static String line(String format, Object... values) {
      return String.format(Locale.ROOT, format, values);
    }
  }
}
