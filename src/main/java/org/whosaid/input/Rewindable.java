package org.whosaid.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream and remembers the last megabyte of it, so that one can go back to where something
 * went wrong. For one thread.
 */
final class Rewindable extends InputStream {

  private static final int REMEMBERED = 1 << 20;
  private static final int STEP = 1 << 16;

  private final InputStream in;
  private final byte[] window = new byte[2 * REMEMBERED];
  private long windowBegin;
  private int at;
  private int end;

  Rewindable(InputStream in) {
    this.in = in;
  }

  /** How many bytes of the stream lie before the next one. */
  long position() {
    return windowBegin + at;
  }

  /** Goes back to a position that was passed, or as near to it as is remembered. */
  void rewind(long position) {
    at = (int) Math.max(0, position - windowBegin);
  }

  @Override
  public int read() throws IOException {
    return at < end || fill() ? window[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (at == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(window, at, to, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (window.length - end < STEP) {
      int forgotten = end - REMEMBERED;
      System.arraycopy(window, forgotten, window, 0, REMEMBERED);
      windowBegin += forgotten;
      at -= forgotten;
      end = REMEMBERED;
    }
    int more = in.read(window, end, STEP);
    end += Math.max(0, more);
    return more > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
