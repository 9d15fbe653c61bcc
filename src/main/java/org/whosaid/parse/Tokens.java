package org.whosaid.parse;

import java.util.Arrays;

/**
 * The tokens of an article while they are being found: where each begins and ends, and its form.
 *
 * <p>Offsets are UTF-16 code units of the article. A growing buffer; not for several threads.
 */
final class Tokens {

  private int[] begin = new int[1024];
  private int[] end = new int[1024];
  private String[] form = new String[1024];
  private int size;

  int size() {
    return size;
  }

  int begin(int token) {
    return begin[token];
  }

  int end(int token) {
    return end[token];
  }

  String form(int token) {
    return form[token];
  }

  /** Whether no white space stands before the token. */
  boolean isGlued(int token) {
    return token > 0 && begin[token] == end[token - 1];
  }

  /** The end of the tokens from {@code token} on that end by the offset {@code limit}. */
  int endWithin(int token, int limit) {
    int next = token;
    while (next < size && end[next] <= limit) {
      next++;
    }
    return next;
  }

  void add(int tokenBegin, int tokenEnd, String tokenForm) {
    if (size == begin.length) {
      begin = Arrays.copyOf(begin, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      form = Arrays.copyOf(form, 2 * size);
    }
    begin[size] = tokenBegin;
    end[size] = tokenEnd;
    form[size++] = tokenForm;
  }

  /** Adds to the last token the dot that stands right behind it. */
  void addDot() {
    end[size - 1]++;
    form[size - 1] += ".";
  }

  int[] begins() {
    return Arrays.copyOf(begin, size);
  }

  int[] ends() {
    return Arrays.copyOf(end, size);
  }

  String[] forms() {
    return Arrays.copyOf(form, size);
  }
}
