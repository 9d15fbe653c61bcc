package org.whosaid.speech;

/**
 * Apostrophes that stand where a single quotation mark could: at the beginning of {@code 'tis},
 * {@code 'em}, {@code '90s}, at the end of {@code the boys'}, {@code goin'}, {@code o'}, {@code
 * 6'}.
 */
final class Elision {

  private static final String[] BEGINNINGS = {
    "tis", "twas", "twere", "twill", "em", "cause", "til", "till", "bout", "round", "n", "cos",
    "neath", "gainst", "ere", "im", "er"
  };

  private Elision() {}

  /** Whether the word at {@code at} is one that an apostrophe begins. */
  static boolean startsAt(String text, int at, int end) {
    int wordEnd = at;
    while (wordEnd < end && wordEnd - at < 8 && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    int length = wordEnd - at;
    if (length >= 2 && length <= 3 && Character.isDigit(text.charAt(at))) {
      return Character.isDigit(text.charAt(at + 1)) && (length == 2 || text.charAt(at + 2) == 's');
    }
    for (String beginning : BEGINNINGS) {
      if (beginning.length() == length && text.regionMatches(true, at, beginning, 0, length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the mark at {@code text[runBegin..runEnd)} can be an apostrophe that ends a word, with
   * the sentence going on behind it.
   */
  static boolean mayEndAt(String text, int runBegin, int runEnd, int begin, int end) {
    if (runBegin == begin || runEnd + 1 >= end || !MarkReader.isSpace(text.charAt(runEnd))) {
      return false;
    }
    char last = text.charAt(runBegin - 1);
    if (Character.isDigit(last)) {
      return true;
    }
    boolean wordEnding =
        "sSzxoO".indexOf(last) >= 0
            || (last == 'n' && runBegin - 2 >= begin && text.charAt(runBegin - 2) == 'i');
    return wordEnding && Character.isLetterOrDigit(text.charAt(runEnd + 1));
  }
}
