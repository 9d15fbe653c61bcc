package org.whosaid.learn;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A section of a {@link ModelFile}: deflated bytes, and how many they are inflated. Immutable; the
 * stored bytes are not copied.
 */
final class ModelSection {

  private final byte[] stored;
  private final int rawLength;

  ModelSection(byte[] stored, int rawLength) {
    this.stored = stored;
    this.rawLength = rawLength;
  }

  /** Deflates. */
  static ModelSection of(byte[] raw) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(raw);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new ModelSection(out.toByteArray(), raw.length);
    } finally {
      deflater.end();
    }
  }

  byte[] stored() {
    return stored;
  }

  int rawLength() {
    return rawLength;
  }

  /** The CRC-32 of the stored bytes. */
  long checksum() {
    CRC32 checksum = new CRC32();
    checksum.update(stored);
    return checksum.getValue();
  }

  /**
   * Inflates.
   *
   * @throws DataFormatException if the stored bytes are damaged or too few
   */
  byte[] inflate() throws DataFormatException {
    byte[] raw = new byte[rawLength];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(stored);
      int done = 0;
      while (done < raw.length) {
        int n = inflater.inflate(raw, done, raw.length - done);
        if (n == 0) {
          throw new DataFormatException("it ends after " + done + " bytes");
        }
        done += n;
      }
      return raw;
    } finally {
      inflater.end();
    }
  }
}
