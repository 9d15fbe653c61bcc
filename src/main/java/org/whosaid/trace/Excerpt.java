package org.whosaid.trace;

import org.whosaid.text.Span;

/**
 * The part of a text that is shown of it, from the begin of a sentence to the end of one.
 *
 * @param begin index of its first character
 * @param end index after its last
 */
record Excerpt(int begin, int end) {

  private static final int SHORT = 240;
  private static final int MOST_AROUND = 150;

  static Excerpt whole(String text) {
    return new Excerpt(0, text.length());
  }

  /** The sentences that hold the part, or all of a short text. */
  static Excerpt around(String text, Span part) {
    if (text.length() <= SHORT) {
      return whole(text);
    }
    int begin = part.begin();
    while (begin > 0 && !endsSentence(text, begin - 1) && part.begin() - begin < MOST_AROUND) {
      begin--;
    }
    while (begin < part.begin() && !isSpaceBefore(text, begin)) {
      begin++;
    }
    int end = part.end();
    while (end < text.length() && !endsSentence(text, end - 1) && end - part.end() < MOST_AROUND) {
      end++;
    }
    while (end > part.end() && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Excerpt(begin, end);
  }

  /** The words, with an ellipsis where there are more. */
  String of(String text) {
    return (begin > 0 ? "… " : "")
        + text.substring(begin, end).strip()
        + (end < text.length() ? " …" : "");
  }

  private static boolean isSpaceBefore(String text, int at) {
    return at == 0
        || (Character.isWhitespace(text.charAt(at - 1))
            && !Character.isWhitespace(text.charAt(at)));
  }

  /** Whether a sentence ends with the character at that place. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '!' || c == '?';
    return stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
