package org.whosaid.learn;

/**
 * A number for each of some 32-bit hashes.
 *
 * <p>A key's upper bits name its slot; a key that finds it taken stands in the next free one. The
 * directory has a bit for each slot, thirty-two to a word, and beside them the number of keys that
 * come before: the place of the key's entry, its lower half and its number. So there are two looks
 * for a key, into tables of a dozen bytes a key, and for one that is not there mostly one.
 *
 * <p>Immutable and safe for many threads.
 */
final class KeyIndex {

  private static final int SLOTS_PER_KEY = 8;
  private static final int FEWEST_BITS = 21;
  private static final int MOST_BITS = 28;

  private final int shift;
  private final long[] directory;

  /** In rising order of the keys, the lower half of a key above its number. */
  private final long[] entries;

  /**
   * An index of different keys.
   *
   * @param keys in rising order, as unsigned numbers
   * @param numbers the number of each
   */
  KeyIndex(int[] keys, int[] numbers) {
    int bits = 64 - Long.numberOfLeadingZeros((long) keys.length * SLOTS_PER_KEY);
    bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits));
    shift = 32 - bits;
    entries = new long[keys.length];
    int farthest = 1 << (bits - 16);
    directory = new long[(1 << (bits - 5)) + (farthest >>> 5) + 1];
    int free = 0;
    for (int rank = 0; rank < keys.length; rank++) {
      int home = keys[rank] >>> shift;
      int slot = Math.max(home, free);
      ModelFormatException.check(slot - home < farthest, "keys that are no hashes");
      directory[slot >>> 5] |= 1L << (slot & 31);
      entries[rank] = ((long) keys[rank] & 0xFFFF) << 32 | (numbers[rank] & 0xFFFFFFFFL);
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
    return entries.length;
  }

  /**
   * Looks for all {@code features}; the numbers of those found are then in {@link
   * FeatureKeys#numbers()}.
   *
   * <p>In rounds, none of whose looks waits for another: memory answers many at once.
   *
   * @return how many were found
   */
  int find(FeatureKeys features) {
    int[] keys = features.keys();
    long[] words = features.words();
    int[] numbers = features.numbers();
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
      long entry = entries[(int) words[i]];
      if ((char) (entry >>> 32) != (char) key) {
        int rank = findBehind(key);
        if (rank < 0) {
          continue;
        }
        entry = entries[rank];
      }
      numbers[found++] = (int) entry;
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
      if (tail(rank) == (char) key) {
        return rank;
      }
    }
  }

  private char tail(int rank) {
    return (char) (entries[rank] >>> 32);
  }

  /** The number of the key with this rank. */
  int number(int rank) {
    return (int) entries[rank];
  }

  /** The keys in rising order. */
  int[] keys() {
    int[] keys = new int[entries.length];
    int rank = 0;
    int nearer = (1 << (16 - shift)) - 1;
    for (int i = 0; i < directory.length; i++) {
      for (int present = (int) directory[i]; present != 0; present &= present - 1) {
        int slot = i * 32 + Integer.numberOfTrailingZeros(present);
        char tail = tail(rank);
        int home = slot - ((slot - (tail >>> shift)) & nearer);
        keys[rank++] = (home << shift) | (tail & ((1 << shift) - 1));
      }
    }
    return keys;
  }
}
