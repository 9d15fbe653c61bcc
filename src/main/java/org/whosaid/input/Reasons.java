package org.whosaid.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why reading failed, in words for one line. */
final class Reasons {

  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof EOFException) {
      return "ends in the middle of its data";
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String reason = e instanceof ZipException ? "broken gzip: " + message : message;
    return reason.replaceAll("\\s+", " ");
  }
}
