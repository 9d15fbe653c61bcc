package org.whosaid.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.whosaid.parse.PlainText;
import org.whosaid.text.Document;

/** A word in plain letters, for comparing: {@code Plötner} becomes {@code plotner}. */
final class PlainLetters {

  private static final Pattern COMBINING = Pattern.compile("\\p{Mn}+");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private PlainLetters() {}

  /** As a reader sees it, on one line, with one space between words and none around. */
  static String spaced(String words) {
    return SPACE.matcher(PlainText.of(words).text()).replaceAll(" ").strip();
  }

  /** The words between white space. */
  static String[] words(String text) {
    return SPACE.split(text.strip(), -1);
  }

  /**
   * Whether the token makes a possessive of the one before it: {@code 's}, and the mark alone in
   * {@code Reuters' editor} where the parser says so.
   */
  static boolean isPossessive(Document document, int token) {
    if (document.tag(token).equals("POS")) {
      return true;
    }
    return token > 0
        && (document.form(token).equals("'") || document.form(token).equals("’"))
        && document.relation(token).equals("case")
        && document.head(token) == token - 1
        && document.begin(token) == document.end(token - 1);
  }

  /** Lower case, without accents; typographic apostrophes and hyphens straightened. */
  static String of(String word) {
    int i = 0;
    while (i < word.length() && word.charAt(i) < 0x80) {
      i++;
    }
    if (i == word.length()) {
      return word.toLowerCase(Locale.ROOT);
    }
    String open = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return COMBINING
        .matcher(open)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‐', '-')
        .replace('‑', '-')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }
}
