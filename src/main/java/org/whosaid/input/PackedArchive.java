package org.whosaid.input;

import java.io.IOException;

/** A web archive packed by gzip, each record a member of its own or several together. */
final class PackedArchive extends ArchiveBytes {

  private final GzipMembers members;

  PackedArchive(GzipMembers members) {
    super(members);
    this.members = members;
  }

  @Override
  long position() throws IOException {
    if (!buffer.hasRemaining()) {
      members.peek(1);
    }
    return members.memberBegin();
  }

  /** The next record is in the same member, or else begins another. */
  @Override
  boolean findAfter(long broken) throws IOException {
    try {
      if (!isDamaged() && members.memberBegin() == broken && findLine()) {
        return true;
      }
    } catch (IOException e) {
      if (!isDamaged()) {
        throw e;
      }
    }
    buffer.position(buffer.limit());
    return members.skipTo(broken + 1, recordBegin());
  }

  @Override
  boolean isDamaged() {
    return members.isDamaged();
  }

  @Override
  boolean fill() throws IOException {
    return members.peekInMember(1).length > 0 && readMore();
  }
}
