package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.speech.Mark.Family;
import org.whosaid.speech.Mark.Role;

/**
 * Finds the quotation marks of a paragraph and tells from the characters beside them what they can
 * do; apostrophes, inches, feet and decades are none.
 *
 * <pre>
 * 'The boys' 6' 2" friend didn't see the '90s,' she said.
 * opens   perhaps closes                      closes
 * </pre>
 *
 * <p>Marks that touch form a run and share what stands before and behind it, so that {@code "'No,'}
 * opens twice. Linear in the length of the paragraph.
 */
final class MarkReader {

  private static final String MARKS = "\"'`“”„‟‘’‚‛«»‹›「」『』＂〝〞";
  private static final String OPENING_PUNCTUATION = "([{—–-/¿¡";
  private static final String CLOSING_PUNCTUATION = ",;:)]}";

  private final String text;
  private final int begin;
  private final int end;
  private final List<Mark> marks = new ArrayList<>();
  private int runBegin;
  private int runEnd;

  private MarkReader(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /** The marks of {@code text[begin..end)}, a paragraph, in order. */
  static List<Mark> read(String text, int begin, int end) {
    MarkReader reader = new MarkReader(text, begin, end);
    for (int i = begin; i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        i = reader.readRun(i) - 1;
      }
    }
    return reader.marks;
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private int readRun(int from) {
    runBegin = from;
    runEnd = from + 1;
    while (runEnd < end && MARKS.indexOf(text.charAt(runEnd)) >= 0) {
      runEnd++;
    }
    boolean sentenceBefore = sentenceBefore();
    int at = from;
    while (at < runEnd) {
      int width = width(at);
      read(at, width, sentenceBefore);
      at += width;
    }
    return runEnd;
  }

  /** Two for a mark written as two characters, or twice by mistake. */
  private int width(int at) {
    char c = text.charAt(at);
    if (at + 1 >= runEnd || text.charAt(at + 1) != c) {
      return 1;
    }
    boolean third = at + 2 < runEnd && text.charAt(at + 2) == c;
    return switch (c) {
      case '\'', '’' -> third && !spaceBefore() ? 1 : 2;
      case '`', '‘' -> 2;
      case '"' -> third ? 1 : 2;
      default -> 1;
    };
  }

  private void read(int at, int width, boolean sentenceBefore) {
    char c = text.charAt(at);
    Family family = family(c, width);
    Role role = family == Family.SINGLE ? single(c, at) : role(c, width, family);
    if (role != null) {
      marks.add(new Mark(at, at + width, family, role, sentenceBefore));
    }
  }

  private static Family family(char c, int width) {
    return switch (c) {
      case '\'', '`', '‘', '’', '‚', '‛' -> width == 2 ? Family.DOUBLE : Family.SINGLE;
      case '«', '»', '‹', '›' -> Family.ANGLE;
      case '「', '」', '『', '』' -> Family.CORNER;
      default -> Family.DOUBLE;
    };
  }

  private @org.jspecify.annotations.Nullable Role role(char c, int width, Family family) {
    return switch (c) {
      case '„', '〝', '「', '『' -> Role.OPENS;
      case '〞', '」', '』' -> Role.CLOSES;
      case '“', '‟', '`', '‘' -> spaceBefore() || !spaceBehind() ? Role.OPENS : Role.EITHER;
      case '”' -> spaceBefore() && !spaceBehind() ? Role.EITHER : Role.CLOSES;
      case '«', '‹', '»', '›' -> Role.EITHER;
      case '’' -> spaceBefore() && !spaceBehind() ? Role.EITHER : Role.CLOSES;
      default -> straight(width, family);
    };
  }

  private @org.jspecify.annotations.Nullable Role straight(int width, Family family) {
    if (spaceBefore()) {
      if (!spaceBehind()) {
        return Role.OPENS;
      }
      boolean lone = width == 2 || runEnd >= end || family != Family.DOUBLE;
      return lone && runBegin == begin ? null : Role.EITHER;
    }
    if (spaceBehind()) {
      return isInches() ? null : Role.CLOSES;
    }
    char before = text.charAt(runBegin - 1);
    if (OPENING_PUNCTUATION.indexOf(before) >= 0) {
      return Role.OPENS;
    }
    return Character.isLetterOrDigit(text.charAt(runEnd)) ? Role.EITHER : Role.CLOSES;
  }

  /** {@code 6' 2"}: a digit before, and before the number the mark for feet. */
  private boolean isInches() {
    int at = runBegin - 1;
    while (at >= begin && runBegin - at < 4 && Character.isDigit(text.charAt(at))) {
      at--;
    }
    if (at < begin || at == runBegin - 1) {
      return false;
    }
    if (text.charAt(at) == ' ' && at > begin) {
      at--;
    }
    char feet = text.charAt(at);
    return (feet == '\'' || feet == '’') && at > begin && Character.isDigit(text.charAt(at - 1));
  }

  private @org.jspecify.annotations.Nullable Role single(char c, int at) {
    boolean before = spaceBefore();
    boolean behind = spaceBehind();
    if (before && !behind) {
      boolean opens = c != '’' && !Elision.startsAt(text, runEnd, end);
      return opens || at > runBegin ? Role.OPENS : null;
    }
    if (before || (!behind && wordCharacterBehind())) {
      boolean afterDash =
          runBegin > begin && OPENING_PUNCTUATION.indexOf(text.charAt(runBegin - 1)) >= 0;
      return afterDash && !behind && c != '’' ? Role.OPENS : null;
    }
    return Elision.mayEndAt(text, runBegin, runEnd, begin, end) ? Role.PERHAPS_CLOSES : Role.CLOSES;
  }

  private boolean wordCharacterBehind() {
    return runEnd < end && Character.isLetterOrDigit(text.charAt(runEnd));
  }

  private boolean spaceBefore() {
    if (runBegin == begin) {
      return true;
    }
    char c = text.charAt(runBegin - 1);
    return isSpace(c) || c == '(' || c == '[';
  }

  private boolean spaceBehind() {
    if (runEnd >= end) {
      return true;
    }
    char c = text.charAt(runEnd);
    return isSpace(c) || CLOSING_PUNCTUATION.indexOf(c) >= 0;
  }

  private boolean sentenceBefore() {
    int at = runBegin - 1;
    while (at >= begin && isSpace(text.charAt(at))) {
      at--;
    }
    return at < begin || ".?!…".indexOf(text.charAt(at)) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
