package org.whosaid.parse;

import java.util.List;
import java.util.Locale;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Span;

/**
 * Tells what part of an article each paragraph is by its place, its length and how it begins and
 * ends.
 *
 * <pre>
 * HEADLINE      Zelenskyy on NATO: 'I don't see it'
 * BYLINE        By Ann Lee in Kyiv
 * CAPTION       Archive photo: Ann Lee, mayor of Bristol (Reuters)
 * BODY          Ann Lee said on Monday that she would stand again.
 * SECTION_HEAD  What happens next
 * </pre>
 *
 * <p>Where in doubt, a paragraph is running text. Stateless.
 */
final class ParagraphKinds {

  private static final int LONGEST_HEADLINE = 30;
  private static final int MOST_LETTERS = 600;
  private static final int LONGEST_STOPPED_HEADLINE = 16;
  private static final int LONGEST_SECTION_HEAD = 10;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_DATELINE = 8;

  /** Paragraphs from the top within which bylines and datelines stand. */
  private static final int TOP = 5;

  private ParagraphKinds() {}

  /** The kind of each paragraph of {@code text}. */
  static ParagraphKind[] of(String text, List<Span> paragraphs) {
    ParagraphKind[] kinds = new ParagraphKind[paragraphs.size()];
    boolean bodyBegun = false;
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(text, paragraphs, i, bodyBegun);
      bodyBegun |= kinds[i] == ParagraphKind.BODY;
    }
    return kinds;
  }

  private static ParagraphKind kind(
      String text, List<Span> paragraphs, int index, boolean bodyBegun) {
    Span span = paragraphs.get(index);
    String line = firstLetters(span.in(text));
    int words = words(text, span);
    if (line.isEmpty()) {
      return ParagraphKind.BODY;
    }
    if (isCaption(line, words)) {
      return ParagraphKind.CAPTION;
    }
    if (index < TOP && isByline(line, words)) {
      return ParagraphKind.BYLINE;
    }
    if (index < TOP && words <= LONGEST_DATELINE && !endsLikeText(line) && isDateline(line)) {
      return ParagraphKind.DATELINE;
    }
    if (index + 1 == paragraphs.size()) {
      return ParagraphKind.BODY;
    }
    int nextWords = words(text, paragraphs.get(index + 1));
    if (index == 0) {
      return span.length() <= MOST_LETTERS && isHeadline(line, words, nextWords)
          ? ParagraphKind.HEADLINE
          : ParagraphKind.BODY;
    }
    return bodyBegun && isSectionHead(line, words, nextWords)
        ? ParagraphKind.SECTION_HEAD
        : ParagraphKind.BODY;
  }

  /** The paragraph, or as much of it as matters here. */
  private static String firstLetters(String paragraph) {
    String letters =
        paragraph.length() <= MOST_LETTERS ? paragraph : paragraph.substring(0, MOST_LETTERS);
    return PlainText.of(letters).text();
  }

  /** The number of words, counted no further than matters here. */
  private static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    int end = Math.min(span.end(), span.begin() + 1_000);
    for (int i = span.begin(); i < end; i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  private static boolean isHeadline(String line, int words, int nextWords) {
    if (words > LONGEST_HEADLINE || line.endsWith(":") || line.endsWith(",")) {
      return false;
    }
    return !endsLikeText(line)
        || (words <= LONGEST_STOPPED_HEADLINE && nextWords > words && isTitleCase(line));
  }

  private static boolean isSectionHead(String line, int words, int nextWords) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    return words <= LONGEST_SECTION_HEAD
        && nextWords > words
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && (Character.isLetterOrDigit(last) || last == '?')
        && !endsLikeText(line)
        && line.indexOf('"') < 0
        && line.indexOf('“') < 0
        && line.indexOf('”') < 0;
  }

  /** Whether the line ends as a sentence of running text does: with a full stop, maybe quoted. */
  private static boolean endsLikeText(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’»)]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return true;
    }
    char last = line.charAt(end - 1);
    return last == '.' || last == '!' || last == '…' || (last == ',' && end < line.length());
  }

  /** Whether nearly all words of more than three letters begin with a capital. */
  private static boolean isTitleCase(String line) {
    int words = 0;
    int capitals = 0;
    for (String word : line.split(" ", -1)) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isLowerCase(firstLetter(word)) ? 0 : 1;
      }
    }
    return words >= 2 && 10 * capitals >= 8 * words;
  }

  private static char firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return word.charAt(0);
  }

  private static boolean isByline(String line, int words) {
    return words >= 2
        && words <= LONGEST_BYLINE
        && !endsLikeText(line)
        && (line.startsWith("By ") || line.startsWith("BY "))
        && Character.isUpperCase(line.charAt(3));
  }

  /** Whether a short line is a place and a date: {@code LONDON, June 3}; {@code 3 June 2024}. */
  private static boolean isDateline(String line) {
    boolean month = false;
    boolean number = false;
    boolean other = false;
    for (String word : line.split("[\\s,./:;()—–-]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (Character.isDigit(word.charAt(0))) {
        number = true;
      } else if (StructureWords.isMonth(word.toLowerCase(Locale.ROOT))) {
        month = true;
      } else {
        other |= Character.isLowerCase(word.charAt(0));
      }
    }
    return month && number && !other;
  }

  private static boolean isCaption(String line, int words) {
    return words <= 80
        && (StructureWords.beginsCaption(line.toLowerCase(Locale.ROOT))
            || (words <= 60 && endsInCredit(line)));
  }

  /** Whether the line ends in a picture credit: {@code (Photo by Ann Lee/Getty Images)}. */
  private static boolean endsInCredit(String line) {
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    return open >= 0
        && StructureWords.beginsCredit(line.substring(open + 1).toLowerCase(Locale.ROOT));
  }
}
