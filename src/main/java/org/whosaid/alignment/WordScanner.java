package org.whosaid.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.text.Span;

/**
 * Cuts a text into its written words: runs of letters and digits with the apostrophes, full stops
 * and commas that belong inside ({@code don't}, {@code U.S.}, {@code 1,000.5}).
 *
 * <p>A hyphen parts words; {@code %}, {@code &} and currency signs are words of their own.
 */
final class WordScanner {

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean elision;
  private boolean sentenceStart = true;
  private int at;

  private WordScanner(String text) {
    this.text = text;
  }

  static List<Word> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    return scanner.words;
  }

  private void step() {
    int c = text.codePointAt(at);
    if (Character.isLetterOrDigit(c)) {
      word();
    } else {
      sign(c);
      at += Character.charCount(c);
    }
  }

  private void sign(int c) {
    switch (c) {
      case '%' -> add("percent", at, at + 1);
      case '&' -> add("and", at, at + 1);
      case '$' -> add("dollars", at, at + 1);
      case '£' -> add("pounds", at, at + 1);
      case '€' -> add("euros", at, at + 1);
      case '…' -> elision = true;
      case '.' -> {
        sentenceStart = true;
        elision |= text.startsWith("...", at) || text.startsWith(". . .", at);
      }
      case '!', '?', ':', '\n' -> sentenceStart = true;
      default -> {
        // Marks, spaces and the rest say nothing about the words.
      }
    }
  }

  private void word() {
    int begin = at;
    int end = at;
    StringBuilder form = new StringBuilder();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        form.appendCodePoint(c);
        end = at + Character.charCount(c);
      } else if (isApostrophe(c) && isInner(c)) {
        form.append('\'');
      } else if (!isIgnored(c) && !(c == '.' && isInner(c)) && !(c == ',' && isBetweenDigits())) {
        break;
      } else if (c == '.' && isBetweenDigits()) {
        form.append('.');
      }
      at += Character.charCount(c);
    }
    boolean capital = Character.isUpperCase(text.codePointAt(begin));
    add(simple(form.toString()), begin, end);
    if (capital && !sentenceStart) {
      int last = words.size() - 1;
      Word word = words.get(last);
      words.set(last, word.kind() == WordKind.CONTENT ? word.as(WordKind.NAME) : word);
    }
    sentenceStart = false;
  }

  private void add(String form, int begin, int end) {
    words.add(new Word(form, WordLists.kind(form), new Span(begin, end), elision));
    elision = false;
  }

  private static String simple(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '`';
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Soft hyphens, zero-width characters and the like. */
  private static boolean isIgnored(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** Whether a letter or digit follows at once, so that the sign belongs to the word. */
  private boolean isInner(int sign) {
    int next = at + 1;
    if (next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next))) {
      return false;
    }
    return sign != '.' || isBetweenDigits() || isInitial();
  }

  private boolean isBetweenDigits() {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Whether the full stop at this place stands within initials: {@code U.S.} */
  private boolean isInitial() {
    boolean oneBefore = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    boolean oneAfter = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return oneBefore && oneAfter && Character.isLetter(text.charAt(at - 1));
  }
}
