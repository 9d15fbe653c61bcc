package org.whosaid.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Texts in parts, each left out of one linguistic model, so that a text can be parsed by a model
 * that has not learned from it.
 *
 * @param count the number of parts
 */
record TextParts(int count) {

  TextParts {
    if (count < 1) {
      throw new IllegalArgumentException("parts " + count + " must be >= 1");
    }
  }

  /** The part a text falls into, whatever its file is called. */
  int of(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(fingerprint(text).getBytes(StandardCharsets.UTF_8));
    return (int) (checksum.getValue() % count);
  }

  /** The letters from the 20th to the 180th, by which a text is known again. */
  static String fingerprint(String text) {
    int[] letters =
        text.codePoints().filter(Character::isLetterOrDigit).skip(20).limit(160).toArray();
    return new String(letters, 0, letters.length);
  }
}
