package org.whosaid.output;

import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.text.Span;

/**
 * One line of the article that shows how a quote is reported: {@code … only in favor," said
 * Zelenskyy.}
 *
 * @param before what stands before the cue
 * @param cue the cue, or the words that name the speaker; empty where the quote has neither
 * @param after what stands after it
 */
record QuoteContext(String before, String cue, String after) {

  /**
   * The words around the quote's cue, or else around its source, or else before its first word, in
   * at most {@code width} columns.
   */
  static QuoteContext of(Quote quote, String text, int width) {
    Span cue =
        quote
            .cue()
            .or(quote::source)
            .map(Phrase::span)
            .orElseGet(() -> new Span(quote.spans().get(0).begin(), quote.spans().get(0).begin()));
    String middle = Lines.onOneLine(cue.in(text));
    String left = Lines.onOneLine(text.substring(lineBegin(text, cue.begin()), cue.begin()));
    String right = Lines.onOneLine(text.substring(cue.end(), lineEnd(text, cue.end())));
    int room = Math.max(0, width - Lines.width(middle) - 2);
    int leftRoom = Math.max(room / 2, room - Lines.width(right));
    String before = ending(left, leftRoom);
    String after = beginning(right, room - Lines.width(before));
    return new QuoteContext(
        before + spaceAt(text, cue.begin() - 1, before),
        middle,
        spaceAt(text, cue.end(), after) + after);
  }

  /** Whether there is anything to read in it. */
  boolean isBlank() {
    return before.isBlank() && after.isBlank();
  }

  private static int lineBegin(String text, int from) {
    return text.lastIndexOf('\n', from - 1) + 1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String spaceAt(String text, int offset, String besides) {
    boolean space =
        offset >= 0 && offset < text.length() && Character.isWhitespace(text.charAt(offset));
    return space && !besides.isEmpty() ? " " : "";
  }

  /** The last words of {@code line} that fit, after an ellipsis where some do not. */
  private static String ending(String line, int width) {
    String rest = line;
    while (Lines.width(rest) > width - (rest.length() < line.length() ? 2 : 0)) {
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
      if (rest.isEmpty()) {
        return "…";
      }
    }
    return rest.length() < line.length() ? "… " + rest : rest;
  }

  /** The first words of {@code line} that fit, before an ellipsis where some do not. */
  private static String beginning(String line, int width) {
    String rest = line;
    while (Lines.width(rest) > width - (rest.length() < line.length() ? 2 : 0)) {
      int space = rest.lastIndexOf(' ');
      rest = space < 0 ? "" : rest.substring(0, space);
      if (rest.isEmpty()) {
        return "…";
      }
    }
    return rest.length() < line.length() ? rest + " …" : rest;
  }
}
