package org.whosaid.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears under its name only once it is whole,
 * so that a run that was killed leaves no half of one.
 */
final class OutputTarget implements Closeable {

  private final OutputStream stream;
  private final @Nullable Path part;
  private final @Nullable Path file;

  private OutputTarget(OutputStream stream, @Nullable Path part, @Nullable Path file) {
    this.stream = stream;
    this.part = part;
    this.file = file;
  }

  static OutputTarget of(OutputStream stream) {
    return new OutputTarget(stream, null, null);
  }

  static OutputTarget of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new OutputTarget(Files.newOutputStream(file), null, null);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      return new OutputTarget(Files.newOutputStream(part), part, file);
    } catch (NoSuchFileException e) {
      throw new IOException("no such folder: " + file.toAbsolutePath().getParent(), e);
    } catch (AccessDeniedException e) {
      throw new IOException("permission denied: " + e.getFile(), e);
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Everything is written: the file takes its name. */
  void finish() throws IOException {
    stream.close();
    if (part == null || file == null) {
      return;
    }
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Closes the stream and, where it was not finished, removes what there is of the file. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
