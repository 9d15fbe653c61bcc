package org.whosaid.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.whosaid.output.ExtractionWriter;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/**
 * Writes the quotes of articles into an index on disk.
 *
 * <pre>{@code
 * try (TraceIndexWriter writer = TraceIndexWriter.open(Path.of("idx"))) {
 *   writer.write(extractor.extract(article));
 * }
 * }</pre>
 *
 * <p>An article that is written again replaces its former quotes. Every few seconds what was
 * written is committed: whatever happens after that, it is there. Only one writer at a time can be
 * open on an index. Safe for many threads.
 */
public final class TraceIndexWriter implements ExtractionWriter {

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
  private static final double BUFFER_MEGABYTES = 48;
  private static final Pattern OF_AN_INDEX =
      Pattern.compile("_.*|segments.*|pending_segments.*|write\\.lock");

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final @Nullable FormerArticles former;
  private final long nanosBetweenCommits;
  private long lastCommit = System.nanoTime();
  private long uncommitted;
  private long committed;

  private TraceIndexWriter(
      Path path, Directory directory, IndexWriter writer, @Nullable FormerArticles former) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
    this.former = former;
    this.nanosBetweenCommits = BETWEEN_COMMITS.toNanos();
  }

  /**
   * Opens the index in the folder, or makes one there.
   *
   * @throws TraceIndexException if that cannot be: another writer has it, it is damaged or of a
   *     newer version, the folder holds other things
   */
  public static TraceIndexWriter open(Path path) throws IOException {
    Directory directory = null;
    try {
      checkFolder(path);
      directory = FSDirectory.open(path);
      IndexWriter writer = new IndexWriter(directory, settings());
      FormerArticles former = null;
      if (DirectoryReader.indexExists(directory)) {
        former = openFormer(path, directory, writer);
      } else {
        writer.setLiveCommitData(IndexFormat.userData().entrySet());
        writer.commit();
      }
      return new TraceIndexWriter(path, directory, writer, former);
    } catch (IOException | RuntimeException e) {
      if (directory != null) {
        directory.close();
      }
      throw IndexTrouble.of(path, e);
    }
  }

  private static FormerArticles openFormer(Path path, Directory directory, IndexWriter writer)
      throws IOException {
    try {
      IndexFormat.check(path, SegmentInfos.readLatestCommit(directory).getUserData());
      return new FormerArticles(DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** An index goes into a folder of its own. */
  private static void checkFolder(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new TraceIndexException(path + ": is a file; name a folder for the index");
    }
    Files.createDirectories(path);
    try (Stream<Path> files = Files.list(path)) {
      boolean other =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .anyMatch(name -> !OF_AN_INDEX.matcher(name).matches());
      if (other) {
        throw new TraceIndexException(
            path + ": holds files that are not an index; name a new or empty folder");
      }
    }
  }

  private static IndexWriterConfig settings() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(3); // few segments: a question looks its terms up in each
    return new IndexWriterConfig()
        .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(merging)
        .setCommitOnClose(false);
  }

  /**
   * Whether the article was in the index, word for word the same, when this writer was opened.
   *
   * @param key the article's {@link #key}, or whatever it was written under
   * @param maker what would be extracted with; an article extracted with something else is not the
   *     same
   */
  public boolean holds(Article article, String key, Extraction.Maker maker) throws IOException {
    return former != null
        && former.holds(
            new Term(IndexFields.ARTICLE, ArticleBlock.key(key)), Fingerprint.of(article, maker));
  }

  /** What tells an article from others: its address where it has one, or else its id. */
  public static String key(Article article) {
    return article.url().orElse(article.id());
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    write(extraction, key(extraction.article()));
  }

  /** Writes the quotes of an article in place of those that were written under the same key. */
  public void write(Extraction extraction, String key) throws IOException {
    long fingerprint = Fingerprint.of(extraction.article(), extraction.maker());
    try {
      writer.updateDocuments(
          new Term(IndexFields.ARTICLE, ArticleBlock.key(key)),
          ArticleBlock.of(extraction, key, fingerprint));
      written();
    } catch (IOException | RuntimeException e) {
      throw IndexTrouble.of(path, e);
    }
  }

  private synchronized void written() throws IOException {
    uncommitted++;
    if (System.nanoTime() - lastCommit > nanosBetweenCommits) {
      commit();
    }
  }

  /** Makes sure that all that was written outlives whatever may come. */
  public synchronized void commit() throws IOException {
    try {
      writer.setLiveCommitData(IndexFormat.userData().entrySet());
      writer.commit();
      committed += uncommitted;
      uncommitted = 0;
      lastCommit = System.nanoTime();
    } catch (IOException | RuntimeException e) {
      throw IndexTrouble.of(path, e);
    }
  }

  /** How many articles this writer has written and committed. */
  public synchronized long committed() {
    return committed;
  }

  /** Gathers the index into few files; takes a while, and makes a large one faster to search. */
  public void compact() throws IOException {
    try {
      writer.forceMerge(1);
    } catch (IOException | RuntimeException e) {
      throw IndexTrouble.of(path, e);
    }
  }

  /** Commits and closes. */
  @Override
  public synchronized void close() throws IOException {
    try (directory) {
      if (!writer.isOpen()) {
        return;
      }
      try {
        commit();
      } finally {
        if (former != null) {
          former.close();
        }
        writer.close();
      }
    } catch (RuntimeException e) {
      throw IndexTrouble.of(path, e);
    }
  }
}
