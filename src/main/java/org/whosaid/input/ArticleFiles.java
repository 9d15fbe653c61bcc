package org.whosaid.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files and folders, one after another, whatever the files are: plain text, web
 * pages, JSON Lines, web archives, each also packed by gzip.
 *
 * <pre>{@code
 * try (ArticleFiles articles = ArticleFiles.of(List.of(Path.of("news")))) {
 *   for (var next = articles.next(); next.isPresent(); next = articles.next()) { ... }
 * }
 * }</pre>
 *
 * <p>Of the files only their names are kept, and one article at a time. What cannot be read becomes
 * a {@link Reading.Failed} in its place. For one thread; {@link #bytesRead} may be asked by others.
 */
public final class ArticleFiles implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int PEEK = 512;

  private final List<InputFile> files;
  private final InputStream standardInput;
  private final InputLimits limits;
  private final AtomicLong bytesRead = new AtomicLong();
  private int nextFile;
  private @Nullable ArticleStream open;

  /** Whether anything came of the open file. */
  private boolean told;

  private ArticleFiles(List<InputFile> files, InputStream standardInput, InputLimits limits) {
    this.files = files;
    this.standardInput = standardInput;
    this.limits = limits;
  }

  /** The articles of the files and folders, in order. */
  public static ArticleFiles of(List<Path> paths) {
    return of(paths, InputStream.nullInputStream(), InputLimits.DEFAULT);
  }

  /**
   * The articles of the files and folders, in order; the path {@code -} is {@code standardInput}.
   */
  public static ArticleFiles of(List<Path> paths, InputStream standardInput, InputLimits limits) {
    return new ArticleFiles(InputFile.of(paths), standardInput, limits);
  }

  /** The number of files; some may hold many articles. */
  public int files() {
    return files.size();
  }

  /** The bytes of all files together, as far as known. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** How many of the {@link #bytes} have been read. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** The next article, or what failed in its place; empty at the end. */
  public Optional<Reading> next() {
    while (open != null || nextFile < files.size()) {
      InputFile file = files.get(open == null ? nextFile++ : nextFile - 1);
      if (file.trouble().isPresent()) {
        return Optional.of(new Reading.Failed(file.place(), file.trouble().get()));
      }
      try {
        if (open == null) {
          told = false;
          open = open(file);
        }
        Optional<Reading> next = open.next();
        if (next.isPresent()) {
          told = true;
          return next;
        }
        close();
        if (!told) {
          return Optional.of(new Reading.Failed(file.place(), "holds no article"));
        }
      } catch (IOException e) {
        abandon();
        return Optional.of(new Reading.Failed(file.place(), Reasons.of(e)));
      } catch (NoClassDefFoundError e) {
        abandon();
        return Optional.of(new Reading.Failed(file.place(), MissingLibrary.reason(e)));
      }
    }
    return Optional.empty();
  }

  private ArticleStream open(InputFile file) throws IOException {
    InputStream raw =
        file.path().equals(InputFile.STANDARD_INPUT)
            ? standardInput
            : Files.newInputStream(file.path());
    InputStream in = new BufferedInputStream(new CountingStream(raw, bytesRead), BUFFER);
    try {
      byte[] head = peek(in, PEEK);
      if (!GzipMembers.begins(head)) {
        return stream(file, head, in);
      }
      GzipMembers unpacked = new GzipMembers(in);
      byte[] content = unpacked.peek(PEEK);
      if (GzipMembers.begins(content)) {
        throw new InputException("is packed twice; unpack it once, for example with gunzip");
      }
      return stream(file, content, unpacked);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private ArticleStream stream(InputFile file, byte[] head, InputStream in) {
    return switch (file.kind().orElseGet(() -> FileKind.of(head))) {
      case TEXT -> SingleArticle.text(file.place(), file.id(), in, limits);
      case PAGE -> SingleArticle.page(file.place(), file.id(), in, limits);
      case LINES -> new LineArticles(file.place(), file.id(), in, limits);
      case ARCHIVE -> new ArchiveArticles(file.place(), file.id(), in, limits);
    };
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  private void abandon() {
    try {
      close();
    } catch (IOException e) {
      open = null; // the file has been told of already
    }
  }

  @Override
  public void close() throws IOException {
    ArticleStream stream = open;
    open = null;
    if (stream != null) {
      stream.close();
    }
  }
}
