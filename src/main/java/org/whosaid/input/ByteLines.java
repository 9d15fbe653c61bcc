package org.whosaid.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads bytes line by line, and no line longer than a limit. */
final class ByteLines implements Closeable {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int begin;
  private int end;
  private long number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /**
   * The next line without its line end; empty at the end of the file.
   *
   * @throws InputException if the line is too long; the next call gives the line after it
   */
  Optional<byte[]> next() throws IOException {
    if (begin == end && !fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (begin < end || fill())) {
      int at = begin;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      tooLong |= line.size() + (at - begin) > limit;
      if (!tooLong) {
        line.write(buffer, begin, at - begin);
      }
      ended = at < end;
      begin = ended ? at + 1 : at;
    }
    if (tooLong) {
      throw new InputException(
          "is longer than %s, the most that is read of one article".formatted(Limited.size(limit)));
    }
    return Optional.of(line.toByteArray());
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
