package org.whosaid.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

/** Finds the next record of a web archive after a broken one: a line that begins {@code WARC/1.} */
final class RecordSearch implements Closeable {

  private static final byte[] BEGIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
  private long read;

  RecordSearch(ReadableByteChannel channel) {
    this.channel = new Counting(channel);
  }

  /** A reader of the records from here on; it reads ahead into this search's buffer. */
  WarcReader reader() throws IOException {
    return new WarcReader(channel, buffer);
  }

  /** How many bytes lie before the next one. */
  long position() {
    return read - buffer.remaining();
  }

  /** Skips to the begin of the next record; false if there is none. */
  boolean find() throws IOException {
    while (true) {
      for (int at = buffer.position(); at + BEGIN.length <= buffer.limit(); at++) {
        if (beginsAt(at)) {
          buffer.position(at + 1);
          return true;
        }
      }
      buffer.position(Math.max(buffer.position(), buffer.limit() - BEGIN.length + 1));
      buffer.compact();
      int more = channel.read(buffer);
      buffer.flip();
      if (more < 0) {
        buffer.position(buffer.limit());
        return false;
      }
    }
  }

  private boolean beginsAt(int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (buffer.get(at + i) != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private final class Counting implements ReadableByteChannel {

    private final ReadableByteChannel in;

    Counting(ReadableByteChannel in) {
      this.in = in;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      int bytes = in.read(to);
      read += Math.max(0, bytes);
      return bytes;
    }

    @Override
    public boolean isOpen() {
      return in.isOpen();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
