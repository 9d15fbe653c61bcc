package org.whosaid.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

/** The bytes of a web archive, among which the next record can be found after a broken one. */
abstract sealed class ArchiveBytes implements Closeable permits PlainArchive, PackedArchive {

  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** A record ends with two line ends. */
  private static final int LEAST_NEWLINES = 4;

  private final InputStream in;
  private final ReadableByteChannel channel;
  final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();

  ArchiveBytes(InputStream in) {
    this.in = in;
    this.channel = Channels.newChannel(in);
  }

  static ArchiveBytes of(InputStream in) {
    return in instanceof GzipMembers members
        ? new PackedArchive(members)
        : new PlainArchive(new Rewindable(in));
  }

  /** Where the next record begins: in a packed file, where its gzip member does. */
  abstract long position() throws IOException;

  /**
   * Goes to the next record after a broken one.
   *
   * @param broken the {@link #position} of the broken one
   * @return false if there is none
   */
  abstract boolean findAfter(long broken) throws IOException;

  /** Whether the bytes are known to be damaged here. */
  abstract boolean isDamaged();

  /** Reads more bytes of the piece that holds the record; false at its end. */
  abstract boolean fill() throws IOException;

  /** How every record begins. */
  static byte[] recordBegin() {
    return RECORD.clone();
  }

  /** A reader of the next record and of no other. */
  WarcReader reader() throws IOException {
    return new WarcReader(channel, buffer);
  }

  /**
   * Passes over what stands between a record and the next.
   *
   * @throws IOException if the record does not end here, or turns out damaged
   */
  void finishRecord() throws IOException {
    int newlines = 0;
    while ((buffer.hasRemaining() || fill()) && isNewline(buffer.get(buffer.position()))) {
      buffer.get();
      newlines++;
    }
    while (newlines < LEAST_NEWLINES && buffer.remaining() < RECORD.length && fill()) {
      // until it can be seen what follows
    }
    if (newlines < LEAST_NEWLINES && buffer.hasRemaining() && !isRecord(buffer.position())) {
      throw new InputException("broken record: it does not end where its header tells");
    }
  }

  private static boolean isNewline(byte value) {
    return value == '\r' || value == '\n';
  }

  private boolean isRecord(int at) {
    return at + RECORD.length <= buffer.limit()
        && buffer.slice(at, RECORD.length).equals(ByteBuffer.wrap(RECORD));
  }

  /** Goes on to the next line that begins a record; false if there is none. */
  final boolean findLine() throws IOException {
    do {
      while (buffer.remaining() > RECORD.length) {
        if (buffer.get() == '\n' && isRecord(buffer.position())) {
          return true;
        }
      }
    } while (readMore());
    buffer.position(buffer.limit());
    return false;
  }

  final boolean readMore() throws IOException {
    buffer.compact();
    try {
      return channel.read(buffer) >= 0;
    } finally {
      buffer.flip();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
