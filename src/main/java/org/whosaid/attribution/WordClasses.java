package org.whosaid.attribution;

import org.whosaid.text.Document;
import org.whosaid.text.NameType;

/**
 * What a word is in a pattern like {@code , " CUE NAME ,}: punctuation and function words stand for
 * themselves, cues for their class, everything else for its part of speech.
 */
final class WordClasses {

  static final int NAME = 1;
  static final int NOUN = 2;
  private static final int CUE = 16;
  private static final int OTHER = 256;

  private final Document document;
  private final byte[] cueClass;

  WordClasses(Document document, byte[] cueClass) {
    this.document = document;
    this.cueClass = cueClass;
  }

  int of(int token) {
    if (document.name(token) != NameType.NONE) {
      return NAME;
    }
    String tag = document.tag(token);
    if (cueClass[token] > 0) {
      int form = tag.equals("VBG") ? 1 : tag.equals("VBN") ? 2 : tag.startsWith("V") ? 3 : 0;
      return CUE + 4 * cueClass[token] + form;
    }
    String word = document.lower(token);
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return isMark(word) ? "\"".hashCode() : word.hashCode();
    }
    return switch (tag) {
      case "IN", "DT", "CC", "TO", "MD", "PRP", "PRP$", "WP", "WDT", "WRB", "EX", "RP" ->
          word.hashCode();
      default -> OTHER + (tag.isEmpty() ? 0 : tag.charAt(0));
    };
  }

  static boolean isMark(String word) {
    return switch (word) {
      case "\"", "“", "”", "''", "``", "«", "»", "„" -> true;
      default -> false;
    };
  }
}
