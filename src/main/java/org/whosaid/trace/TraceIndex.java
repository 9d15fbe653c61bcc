package org.whosaid.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.whosaid.alignment.Wording;

/**
 * The quotes of many articles on disk, to trace a statement back through.
 *
 * <pre>{@code
 * try (TraceIndex index = TraceIndex.open(Path.of("idx"))) {
 *   for (TraceHit hit : index.trace(TraceQuery.of("I see it, except only in words"))) { ... }
 * }
 * }</pre>
 *
 * <p>Shows what was committed when it was opened. Safe for many threads.
 */
public final class TraceIndex implements Closeable {

  /** Quotes of the very same words that are gathered with a hit. */
  private static final int MOST_SAME = 500;

  /** Hits whose score is less than this share of the best one's are left out. */
  private static final double WORTHWHILE = 0.75;

  /** What it is worth in score to be by the one asked for. */
  private static final double ASKED_BONUS = 0.1;

  private static final Comparator<Finding> BEST_FIRST =
      Comparator.<Finding>comparingDouble(finding -> -finding.score() - asked(finding))
          .thenComparing(Finding::wording)
          .thenComparing(Finding::evidence, Comparator.reverseOrder())
          .thenComparing(finding -> finding.candidate().day().orElse(Long.MAX_VALUE))
          .thenComparing(finding -> finding.candidate().document());

  private static double asked(Finding finding) {
    return finding.asked() ? ASKED_BONUS : 0;
  }

  private final Path path;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private TraceIndex(Path path, Directory directory, DirectoryReader reader) {
    this.path = path;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    QueryCache none = null;
    searcher.setQueryCache(none);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws TraceIndexException if there is none, or it is damaged or of a newer version
   */
  public static TraceIndex open(Path path) throws IOException {
    Directory directory = null;
    try {
      directory = FSDirectory.open(path);
      DirectoryReader reader = DirectoryReader.open(directory);
      IndexFormat.check(path, reader.getIndexCommit().getUserData());
      return new TraceIndex(path, directory, reader);
    } catch (IOException | RuntimeException e) {
      if (directory != null) {
        directory.close();
      }
      throw IndexTrouble.of(path, e);
    }
  }

  /** The number of articles in it. */
  public int articles() throws IOException {
    return searcher.count(new FieldExistsQuery(IndexFields.FINGERPRINT));
  }

  /**
   * The utterances that the statement may go back to, the best first; empty if there is none.
   *
   * @throws TraceIndexException if the index cannot be read
   */
  public List<TraceHit> trace(TraceQuery query) throws IOException {
    try {
      Wording statement = Wording.of(query.statement());
      StatementWords words = new StatementWords(statement, searcher);
      QuoteFinder finder = new QuoteFinder(searcher);
      List<Utterance> utterances = gather(judge(words, query, finder), query);
      HitMaker maker = new HitMaker(new ArticleReader(searcher));
      List<TraceHit> hits = new ArrayList<>();
      for (Utterance utterance : utterances) {
        addSame(utterance, words, query, finder);
        hits.add(maker.make(utterance));
      }
      return hits;
    } catch (IOException | RuntimeException e) {
      throw IndexTrouble.of(path, e);
    }
  }

  private static List<Finding> judge(StatementWords words, TraceQuery query, QuoteFinder finder)
      throws IOException {
    Judge judge = new Judge(words, query.by());
    Map<Integer, Candidate> candidates = new LinkedHashMap<>();
    finder.same(words.statement(), query, 10).forEach(c -> candidates.put(c.document(), c));
    finder.find(words, query).forEach(c -> candidates.putIfAbsent(c.document(), c));
    return candidates.values().stream()
        .map(judge::judge)
        .flatMap(Optional::stream)
        .filter(finding -> finding.score() >= query.minScore())
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Gathers findings of one utterance; what comes after the last utterance wanted is left out. */
  private static List<Utterance> gather(List<Finding> findings, TraceQuery query) {
    List<Utterance> utterances = new ArrayList<>();
    for (Finding finding : findings) {
      boolean taken = false;
      for (Utterance utterance : utterances) {
        if (!taken) {
          taken = utterance.take(finding);
        }
      }
      boolean worthwhile = finding.score() >= WORTHWHILE * findings.get(0).score();
      if (!taken && worthwhile && utterances.size() < query.top()) {
        utterances.add(new Utterance(finding));
      }
    }
    return utterances;
  }

  /** Adds the quotes of the same words that did not come among the candidates. */
  private static void addSame(
      Utterance utterance, StatementWords words, TraceQuery query, QuoteFinder finder)
      throws IOException {
    Judge judge = new Judge(words, query.by());
    List<String> done = new ArrayList<>();
    for (Finding finding : List.copyOf(utterance.findings())) {
      Wording wording = finding.candidate().wording();
      if (done.contains(wording.key())) {
        continue;
      }
      done.add(wording.key());
      for (Candidate same : finder.same(wording, query, MOST_SAME)) {
        if (!utterance.has(same)) {
          utterance.takeSame(finding, judge.judgeSame(finding, same));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
