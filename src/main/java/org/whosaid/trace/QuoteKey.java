package org.whosaid.trace;

import org.apache.lucene.util.BytesRef;
import org.whosaid.alignment.Wording;

/** Eight bytes that are the same for quotes of the same words: FNV-1a over the comparable words. */
final class QuoteKey {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private QuoteKey() {}

  static BytesRef of(Wording wording) {
    long hash = fingerprint(wording.key());
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> (8 * i));
    }
    return new BytesRef(bytes);
  }

  static long fingerprint(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }
}
