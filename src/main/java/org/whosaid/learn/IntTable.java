package org.whosaid.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small numbers by 32-bit key: the word cluster of a word's hash. The keys must be hashes, spread
 * over all 32 bits: a key's upper bits say where to look for it. Open addressing without boxing;
 * immutable and safe for many threads. Values are positive, 0 means the key is not there.
 */
public final class IntTable {

  /** A key above its value, 0 where nothing is. */
  private final long[] entries;

  private final int shift;

  private IntTable(int size) {
    int power = Integer.highestOneBit(Math.max(8, size)) << 1;
    int capacity = size < 0.7 * power ? power : 2 * power;
    entries = new long[capacity];
    shift = 32 - Integer.numberOfTrailingZeros(capacity);
  }

  /** The table of these entries; the values must be positive. */
  public static IntTable of(Map<Integer, Integer> entries) {
    IntTable table = new IntTable(entries.size());
    entries.forEach(table::put);
    return table;
  }

  private void put(int key, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException("value " + value + " of key " + key + " must be positive");
    }
    int slot = key >>> shift;
    while (entries[slot] != 0) {
      slot = (slot + 1) & (entries.length - 1);
    }
    entries[slot] = ((long) key << 32) | value;
  }

  /** The value of {@code key}, 0 if it is not there. */
  public int get(int key) {
    int slot = key >>> shift;
    while (entries[slot] != 0) {
      if ((int) (entries[slot] >>> 32) == key) {
        return (int) entries[slot];
      }
      slot = (slot + 1) & (entries.length - 1);
    }
    return 0;
  }

  /** Writes the entries in the order of their keys: all keys, then all values. */
  public void writeTo(DataOutputStream out) throws IOException {
    TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
    for (long entry : entries) {
      if (entry != 0) {
        sorted.put((int) (entry >>> 32), (int) entry);
      }
    }
    Varint.write(out, sorted.size());
    int previous = 0;
    for (int key : sorted.keySet()) {
      Varint.write(out, key - previous);
      previous = key;
    }
    for (int value : sorted.values()) {
      Varint.write(out, value);
    }
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws ModelFormatException if it is something else
   */
  public static IntTable read(ByteReader in) {
    int size = in.varint();
    ModelFormatException.check(
        size >= 0 && size <= in.left(), "a table of " + Integer.toUnsignedString(size) + " keys");
    int[] keys = new int[size];
    int key = 0;
    for (int i = 0; i < size; i++) {
      key += in.varint();
      keys[i] = key;
    }
    IntTable table = new IntTable(size);
    for (int i = 0; i < size; i++) {
      int value = in.varint();
      ModelFormatException.check(value > 0, "value " + value + " in a table");
      table.put(keys[i], value);
    }
    return table;
  }
}
