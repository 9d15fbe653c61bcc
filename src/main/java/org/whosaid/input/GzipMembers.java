package org.whosaid.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a gzip file, member after member (RFC 1952); web archives pack each record as a member of
 * its own.
 *
 * <p>No read goes beyond a member. After damage every read fails in the same way until {@link
 * #skipTo} finds a member to go on with. For one thread.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER = 1 << 13;

  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;
  private static final int DEFLATE = 8;

  private static final int HAS_HEADER_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final Rewindable packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[BUFFER];
  private final byte[] unpacked = new byte[BUFFER];
  private int begin;
  private int end;
  private long memberBegin = -1;
  private boolean inMember;
  private @Nullable IOException damage;

  GzipMembers(InputStream in) {
    this.packed = new Rewindable(in);
  }

  /** Whether a file that begins so is a gzip file. */
  static boolean begins(byte[] head) {
    return Utf8.startsWith(head, FIRST, SECOND);
  }

  /** Where the current member begins in the packed file; -1 before the first. */
  long memberBegin() {
    return memberBegin;
  }

  boolean isDamaged() {
    return damage != null;
  }

  @Override
  public int read() throws IOException {
    throwDamage();
    return begin < end || fill() ? unpacked[begin++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    throwDamage();
    if (begin == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - begin);
    System.arraycopy(unpacked, begin, to, offset, count);
    begin += count;
    return count;
  }

  /**
   * The next bytes, which stay to be read: {@code length}, or fewer where their member ends or is
   * damaged.
   */
  byte[] peek(int length) throws IOException {
    try {
      return begin < end || fill() ? peekInMember(length) : new byte[0];
    } catch (IOException e) {
      if (!isDamaged()) {
        throw e;
      }
      return Arrays.copyOfRange(unpacked, begin, Math.min(begin + length, end));
    }
  }

  /**
   * The next bytes of the current member, which stay to be read.
   *
   * @return {@code length} bytes, or fewer where the member ends and is sound
   */
  byte[] peekInMember(int length) throws IOException {
    throwDamage();
    System.arraycopy(unpacked, begin, unpacked, 0, end - begin);
    end -= begin;
    begin = 0;
    while (end < length && inMember) {
      unpack(length);
    }
    return Arrays.copyOf(unpacked, Math.min(length, end));
  }

  /**
   * Goes on at the next member whose content begins so, however far the damage had led astray.
   *
   * @param position where it begins at the earliest
   * @return false if there is none
   */
  boolean skipTo(long position, byte[] content) throws IOException {
    long from = position;
    while (true) {
      damage = null;
      inMember = false;
      end = begin;
      packed.rewind(from);
      if (!findMember()) {
        return false;
      }
      from = packed.position() + 1;
      if (Arrays.equals(peek(content.length), content)) {
        return true;
      }
    }
  }

  /** Stands before the next bytes by which a member may begin. */
  private boolean findMember() throws IOException {
    int before = -1;
    int last = -1;
    int next = packed.read();
    while (next >= 0) {
      if (before == FIRST && last == SECOND && next == DEFLATE) {
        packed.rewind(packed.position() - 3);
        return true;
      }
      before = last;
      last = next;
      next = packed.read();
    }
    return false;
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = 0;
    while (end == 0) {
      if (!inMember && !openMember()) {
        return false;
      }
      unpack(unpacked.length);
    }
    return true;
  }

  private void throwDamage() throws IOException {
    if (damage != null) {
      throw damage;
    }
  }

  private boolean openMember() throws IOException {
    int first = packed.read();
    while (first == 0 && memberBegin >= 0) {
      first = packed.read(); // files are filled up with zeros to the end of a tape block
    }
    if (first < 0) {
      return false;
    }
    memberBegin = packed.position() - 1;
    if (first != FIRST || next() != SECOND || next() != DEFLATE) {
      throw damage("no gzip member begins here");
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw damage("unknown gzip flags");
    }
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipWords();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipWords();
    }
    if ((flags & HAS_HEADER_CHECKSUM) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  /** Unpacks some bytes, or sees the member's end, until {@code limit} bytes are there. */
  private void unpack(int limit) throws IOException {
    try {
      int more = inflater.inflate(unpacked, end, limit - end);
      checksum.update(unpacked, end, more);
      end += more;
      if (inflater.finished()) {
        closeMember();
      } else if (more == 0) {
        feed();
      }
    } catch (DataFormatException e) {
      throw damage(e.getMessage() == null ? "not deflate data" : e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw damage("needs a dictionary");
    }
    int count = packed.read(input, 0, input.length);
    if (count < 0) {
      throw tooShort();
    }
    inflater.setInput(input, 0, count);
  }

  private void closeMember() throws IOException {
    packed.rewind(packed.position() - inflater.getRemaining());
    if (nextInt() != checksum.getValue()) {
      throw damage("wrong checksum");
    }
    if (nextInt() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw damage("wrong length");
    }
    inMember = false;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipWords() throws IOException {
    while (next() != 0) {
      // a name or a comment, which ends with a zero
    }
  }

  private long nextInt() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private int next() throws IOException {
    int value = packed.read();
    if (value < 0) {
      throw tooShort();
    }
    return value;
  }

  private ZipException damage(String what) {
    boolean ahead = inMember && !inflater.finished();
    long at = packed.position() - (ahead ? inflater.getRemaining() : 0);
    ZipException exception = new ZipException(what + " near byte " + at);
    damage = exception;
    return exception;
  }

  private EOFException tooShort() {
    EOFException exception = new EOFException("the gzip data end too early");
    damage = exception;
    return exception;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
