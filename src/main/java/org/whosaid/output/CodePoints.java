package org.whosaid.output;

/**
 * Counts a text in Unicode code points, as the Web Annotation standard does; our own offsets count
 * UTF-16 code units, of which {@code 😀} takes two.
 */
final class CodePoints {

  private static final int STEP = 1 << 12;

  private final String text;

  /** For each block of the text, how many surrogate pairs end before it. */
  private final int[] pairs;

  CodePoints(String text) {
    this.text = text;
    this.pairs = new int[text.length() / STEP + 1];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = pairs[i - 1] + pairs((i - 1) * STEP, i * STEP);
    }
  }

  /** How many code points stand before {@code offset}. */
  int count(int offset) {
    int block = offset / STEP;
    return offset - pairs[block] - pairs(block * STEP, offset);
  }

  private int pairs(int begin, int end) {
    int pairs = 0;
    for (int i = Math.max(begin, 1); i < end; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs++;
      }
    }
    return pairs;
  }

  /** At most {@code length} code points before {@code offset}. */
  String before(int offset, int length) {
    int begin = offset;
    for (int i = 0; i < length && begin > 0; i++) {
      begin = text.offsetByCodePoints(begin, -1);
    }
    return text.substring(begin, offset);
  }

  /** At most {@code length} code points from {@code offset} on. */
  String after(int offset, int length) {
    int end = offset;
    for (int i = 0; i < length && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(offset, end);
  }
}
