package org.whosaid.input;

/** Text that every Unicode encoding can carry. */
final class WellFormed {

  private WellFormed() {}

  /** The text with {@code �} for each half of a surrogate pair that stands alone. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAlone(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder out = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (isAlone(text, i)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private static boolean isAlone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
