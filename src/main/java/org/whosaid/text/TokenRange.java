package org.whosaid.text;

/**
 * A run of tokens of one {@link Document}, {@code [begin, end)}, counted in tokens; see {@link
 * Document#span(TokenRange)} for its place in the text.
 *
 * @param begin index of the first token
 * @param end index after the last token, never before {@code begin}
 */
public record TokenRange(int begin, int end) implements Comparable<TokenRange> {

  public TokenRange {
    if (begin < 0) {
      throw new IllegalArgumentException("begin " + begin + " must be >= 0");
    }
    if (end < begin) {
      throw new IllegalArgumentException("end " + end + " must be >= begin " + begin);
    }
  }

  /** The range that holds the one token {@code index}. */
  public static TokenRange of(int index) {
    return new TokenRange(index, index + 1);
  }

  /** The number of tokens. */
  public int size() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Index of the last token; meaningless for an empty range. */
  public int last() {
    return end - 1;
  }

  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  public boolean contains(TokenRange other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two ranges share at least one token. */
  public boolean overlaps(TokenRange other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest range that holds both. */
  public TokenRange hull(TokenRange other) {
    return new TokenRange(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(TokenRange other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
