package org.whosaid.learn;

/**
 * The rank of each of some 32-bit hashes among them, so that what is known of them can stand in
 * columns, without keys.
 *
 * <p>A key's upper bits name its slot; a key that finds it taken stands in the next free one. The
 * directory has a bit for each slot, thirty-two to a word, and beside them the number of keys that
 * come before. By the rank found so, the key's lower half tells whether it is the one asked for. So
 * a key takes about six bytes, and one that is not there is mostly known by one look.
 *
 * <p>Immutable and safe for many threads.
 */
final class KeyIndex {

  private static final int SLOTS_PER_KEY = 8;
  private static final int FEWEST_BITS = 21;
  private static final int MOST_BITS = 28;

  private final int shift;
  private final long[] directory;
  private final char[] tails;

  /**
   * An index of different keys.
   *
   * @param keys in rising order, as unsigned numbers
   */
  KeyIndex(int[] keys) {
    int bits = 64 - Long.numberOfLeadingZeros((long) keys.length * SLOTS_PER_KEY);
    bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits));
    shift = 32 - bits;
    tails = new char[keys.length];
    int farthest = 1 << (bits - 16);
    directory = new long[(1 << (bits - 5)) + (farthest >>> 5) + 1];
    int free = 0;
    for (int rank = 0; rank < keys.length; rank++) {
      int home = keys[rank] >>> shift;
      int slot = Math.max(home, free);
      ModelFormatException.check(slot - home < farthest, "keys that are no hashes");
      directory[slot >>> 5] |= 1L << (slot & 31);
      tails[rank] = (char) keys[rank];
      free = slot + 1;
    }
    int before = 0;
    for (int i = 0; i < directory.length; i++) {
      int present = (int) directory[i];
      directory[i] |= (long) before << 32;
      before += Integer.bitCount(present);
    }
  }

  /** The number of keys. */
  int size() {
    return tails.length;
  }

  /**
   * Looks for all {@code features}; the ranks of those found are then in {@link
   * FeatureKeys#ranks()}.
   *
   * <p>In three rounds, none of whose looks waits for another: memory answers many at once.
   *
   * @return how many were found
   */
  int find(FeatureKeys features) {
    int[] keys = features.keys();
    long[] words = features.words();
    int[] ranks = features.ranks();
    int size = features.size();
    for (int i = 0; i < size; i++) {
      words[i] = directory[keys[i] >>> shift >>> 5];
    }
    int likely = 0;
    for (int i = 0; i < size; i++) {
      long word = words[i];
      int slot = keys[i] >>> shift;
      words[likely] = ((long) keys[i] << 32) | rank(word, slot);
      likely += (int) (word >>> (slot & 31)) & 1;
    }
    int found = 0;
    for (int i = 0; i < likely; i++) {
      int key = (int) (words[i] >>> 32);
      int rank = (int) words[i];
      if (tails[rank] != (char) key) {
        rank = findBehind(key);
      }
      if (rank >= 0) {
        ranks[found++] = rank;
      }
    }
    return found;
  }

  /** The rank of the key in a slot, if there is one. */
  private static int rank(long word, int slot) {
    return (int) (word >>> 32) + Integer.bitCount((int) word & ((1 << (slot & 31)) - 1));
  }

  /** The rank of a key whose own slot is taken by another, or -1. */
  private int findBehind(int key) {
    int slot = key >>> shift;
    while (true) {
      slot++;
      long word = directory[slot >>> 5];
      if ((word >>> (slot & 31) & 1) == 0) {
        return -1;
      }
      int rank = rank(word, slot);
      if (tails[rank] == (char) key) {
        return rank;
      }
    }
  }

  /** The keys in rising order. */
  int[] keys() {
    int[] keys = new int[tails.length];
    int rank = 0;
    int nearer = (1 << (16 - shift)) - 1;
    for (int i = 0; i < directory.length; i++) {
      for (int present = (int) directory[i]; present != 0; present &= present - 1) {
        int slot = i * 32 + Integer.numberOfTrailingZeros(present);
        char tail = tails[rank];
        int home = slot - ((slot - (tail >>> shift)) & nearer);
        keys[rank++] = (home << shift) | (tail & ((1 << shift) - 1));
      }
    }
    return keys;
  }
}
