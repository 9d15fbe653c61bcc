package org.whosaid.trace.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.whosaid.alignment.WordKind;
import org.whosaid.quote.Extraction;
import org.whosaid.trace.TraceHit;
import org.whosaid.trace.TraceIndex;
import org.whosaid.trace.TraceIndexWriter;
import org.whosaid.trace.TraceQuery;
import org.whosaid.trace.TraceVerdict;

/**
 * Indexes real quotes among many varied ones and asks for statements made of the real ones.
 *
 * <p>The same quotes, settings and seed ask the same questions. Plain Lucene BM25 is asked the same
 * over the same text.
 */
public final class TraceBench {

  private static final int WARM_UP = 200;

  private final Settings settings;

  /**
   * What to measure.
   *
   * @param records how many quotes to index
   * @param statements how many statements to make of real quotes
   * @param strangers how many statements to take from articles kept out of the index
   * @param seed of everything drawn by lot
   * @param folder an empty folder for the two indexes
   */
  public record Settings(int records, int statements, int strangers, long seed, Path folder) {}

  public TraceBench(Settings settings) {
    this.settings = settings;
  }

  /** Runs all of it; takes minutes for a million records. */
  public TraceReport run(List<Extraction> real) throws IOException {
    Random random = new Random(settings.seed());
    Trials trials =
        Trials.make(real, settings.statements(), settings.strangers(), new Random(settings.seed()));
    Path traced = settings.folder().resolve("traced");
    TraceReport.Builder report = new TraceReport.Builder(settings, trials.indexed().size());
    try (PlainSearch plain = new PlainSearch(settings.folder().resolve("plain"))) {
      List<Extraction> batch = new ArrayList<>();
      long began = System.nanoTime();
      long spentOnPlain = 0;
      try (TraceIndexWriter writer = TraceIndexWriter.open(traced)) {
        Bulk bulk = new Bulk(trials.indexed(), random);
        batch.addAll(extractions(trials.indexed()));
        int records = trials.indexed().size();
        while (!batch.isEmpty()) {
          for (Extraction extraction : batch) {
            writer.write(extraction);
          }
          long plainBegan = System.nanoTime();
          for (Extraction extraction : batch) {
            plain.add(extraction);
          }
          batch.clear();
          for (int i = 0; i < 500 && records < settings.records(); i++) {
            Extraction varied = bulk.next();
            batch.add(varied);
            records += varied.quotes().size();
          }
          spentOnPlain += System.nanoTime() - plainBegan;
        }
        report.records(records);
      }
      report.indexing(System.nanoTime() - began - spentOnPlain, size(traced));
      try (TraceIndex index = TraceIndex.open(traced);
          PlainSearch.Searcher search = plain.open()) {
        ask(trials.asked(), index, search, report);
      }
    }
    return report.build();
  }

  private static Collection<Extraction> extractions(List<RealQuote> quotes) {
    return new LinkedHashSet<>(quotes.stream().map(RealQuote::source).toList());
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = 0;
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  private static void ask(
      List<Trial> trials, TraceIndex index, PlainSearch.Searcher plain, TraceReport.Builder report)
      throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      index.trace(trials.get(i * 31 % trials.size()).query());
    }
    Map<TrialKind, KindFigures> figures = new EnumMap<>(TrialKind.class);
    long[] nanos = new long[trials.size()];
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long processor = 0;
    for (int i = 0; i < nanos.length; i++) {
      Trial trial = trials.get(i);
      long processorBegan = thread.getCurrentThreadCpuTime();
      long began = System.nanoTime();
      List<TraceHit> hits = index.trace(trial.query());
      nanos[i] = System.nanoTime() - began;
      processor += thread.getCurrentThreadCpuTime() - processorBegan;
      List<String> plainHits = plain.search(trial.query().statement(), TraceQuery.DEFAULT_TOP);
      KindFigures outcome = judge(trial, hits, plainHits);
      figures.merge(trial.kind(), outcome, KindFigures::plus);
      report.outcome(trial, hits, outcome);
    }
    Arrays.sort(nanos);
    report.figures(figures, nanos, processor);
  }

  private static KindFigures judge(Trial trial, List<TraceHit> hits, List<String> plain) {
    String key = trial.source().key();
    int rank = 0;
    while (rank < hits.size() && !holds(hits.get(rank), key)) {
      rank++;
    }
    boolean first = rank == 0 && !hits.isEmpty();
    boolean right =
        trial.kind() == TrialKind.STRANGER
            ? hits.stream().allMatch(hit -> hit.verdict() == TraceVerdict.REPORTED)
            : first && hits.get(0).verdict() == trial.kind().expected();
    return new KindFigures(
        1,
        first ? 1 : 0,
        rank < hits.size() ? 1 : 0,
        right ? 1 : 0,
        first && isFlagged(trial.kind(), hits.get(0)) ? 1 : 0,
        !plain.isEmpty() && plain.get(0).equals(key) ? 1 : 0,
        plain.contains(key) ? 1 : 0);
  }

  private static boolean holds(TraceHit hit, String key) {
    return hit.occurrences().stream()
        .anyMatch(o -> (o.article().id() + " " + o.quote().id()).equals(key));
  }

  private static boolean isFlagged(TrialKind kind, TraceHit hit) {
    return switch (kind) {
      case NEGATION_REMOVED -> hit.alignment().flags(WordKind.NEGATION);
      case NUMBER_CHANGED ->
          hit.alignment().flags(WordKind.NUMBER) || hit.alignment().flags(WordKind.DATE);
      default -> false;
    };
  }
}
