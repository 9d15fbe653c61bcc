package org.whosaid.text;

/**
 * A stretch of an article's text, {@code [begin, end)}, in UTF-16 code units as {@link
 * String#substring(int, int)} counts them.
 *
 * <p>In {@code "No," she said}, the span {@code [1, 3)} holds {@code No}.
 *
 * @param begin index of the first code unit
 * @param end index after the last code unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0) {
      throw new IllegalArgumentException("begin " + begin + " must be >= 0");
    }
    if (end < begin) {
      throw new IllegalArgumentException("end " + end + " must be >= begin " + begin);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** The words this span covers in {@code text}. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
