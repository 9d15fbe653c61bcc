package org.whosaid.trace;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** Puts what Lucene and the disk complain about into one line that says what to do. */
final class IndexTrouble {

  private static final String REBUILD =
      "; move it away and build it again with \"whosaid index\", the articles are not touched";

  private IndexTrouble() {}

  static TraceIndexException of(Path index, Throwable trouble) {
    return trouble instanceof TraceIndexException known
        ? known
        : new TraceIndexException(index + ": " + tell(trouble), trouble);
  }

  private static String tell(Throwable trouble) {
    if (trouble instanceof LockObtainFailedException) {
      return "another whosaid is writing into it; wait until it is done, or stop it";
    }
    if (trouble instanceof IndexNotFoundException) {
      return "no index there; make one with \"whosaid index PATH... --into INDEX\"";
    }
    if (trouble instanceof IndexFormatTooNewException) {
      return "made by a newer version of whosaid; upgrade whosaid, or build the index again";
    }
    if (trouble instanceof IndexFormatTooOldException) {
      return "made by an older version of whosaid" + REBUILD;
    }
    if (isFull(trouble)) {
      return "no space left on the disk; what was committed is safe: free some space and run the"
          + " same command again";
    }
    if (isDamage(trouble)) {
      return "damaged index: " + reason(trouble) + REBUILD;
    }
    if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    }
    return reason(trouble);
  }

  static boolean isDamage(Throwable trouble) {
    return trouble instanceof CorruptIndexException
        || trouble instanceof EOFException
        || trouble instanceof FileNotFoundException
        || trouble instanceof NoSuchFileException
        || !(trouble instanceof IOException);
  }

  /** Whether a full disk is at the bottom of it. */
  static boolean isFull(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable trouble) {
    if (trouble instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = trouble.getMessage();
    String reason = message == null ? trouble.getClass().getSimpleName() : message;
    int resource = reason.indexOf(" (resource=");
    return (resource < 0 ? reason : reason.substring(0, resource)).replaceAll("\\s+", " ");
  }
}
