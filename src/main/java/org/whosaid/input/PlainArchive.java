package org.whosaid.input;

import java.io.IOException;

/** A web archive that is not packed. */
final class PlainArchive extends ArchiveBytes {

  private final Rewindable in;

  PlainArchive(Rewindable in) {
    super(in);
    this.in = in;
  }

  @Override
  long position() {
    return in.position() - buffer.remaining();
  }

  @Override
  boolean findAfter(long broken) throws IOException {
    in.rewind(broken + 1);
    buffer.position(buffer.limit());
    return findLine();
  }

  @Override
  boolean isDamaged() {
    return false;
  }

  @Override
  boolean fill() throws IOException {
    return readMore();
  }
}
