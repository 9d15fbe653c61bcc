package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Span;

/**
 * Finds an article's paragraphs: stretches of text between line ends.
 *
 * <p>A single line end parts paragraphs too, unless the lines are wrapped at a margin: a line of a
 * wrapped text ends where the next word would no longer have fitted. Spans have no white space at
 * either end. Stateless; linear.
 */
final class ParagraphFinder {

  /** The widest margin that a wrapped text is taken to have. */
  private static final int WIDEST = 120;

  /** The narrowest. */
  private static final int NARROWEST = 40;

  private ParagraphFinder() {}

  static List<Span> find(String text) {
    List<Span> lines = lines(text);
    int margin = 0;
    for (Span line : lines) {
      margin = Math.max(margin, line.length());
    }
    if (margin < NARROWEST || margin > WIDEST) {
      return lines;
    }
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && isWrapped(text, paragraphs.get(last), line, margin)) {
        paragraphs.set(last, paragraphs.get(last).hull(line));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || PlainText.isLineEnd(text.charAt(i))) {
        addTrimmed(text, begin, i, lines);
        begin = i + 1;
      }
    }
    return lines;
  }

  private static void addTrimmed(String text, int from, int to, List<Span> lines) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      lines.add(new Span(begin, end));
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == 0x7F
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || PlainText.isInvisible(c);
  }

  /** Whether {@code line} goes on with the paragraph {@code above} because its words ran over. */
  private static boolean isWrapped(String text, Span above, Span line, int margin) {
    int lineEnds = 0;
    for (int i = above.end(); i < line.begin(); i++) {
      lineEnds += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (lineEnds != 1) {
      return false;
    }
    int lastLine = Math.max(text.lastIndexOf('\n', above.end() - 1) + 1, above.begin());
    int word = line.begin();
    while (word < line.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    return above.end() - lastLine + 1 + word - line.begin() > margin;
  }
}
