package org.whosaid.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.whosaid.text.Span;

/**
 * A text with the parts of its quotes marked in it: content in square brackets, cue in braces,
 * source in angle brackets.
 *
 * <pre>
 * “[We won]¹,” {said}¹ &lt;Ann Lee, who {called}² [the race “brutal”]²&gt;¹.
 * </pre>
 *
 * <p>A raised digit behind the bracket tells which quote the part belongs to, several digits
 * several quotes, none the first. Brackets nest. A line end is a space, an empty line a new
 * paragraph, a backslash at the end of a line a line end; {@code \[} stands for the bracket itself
 * and {@code \}{@code u00ad} for a character that cannot be seen.
 *
 * @param text the text without its marks
 * @param parts what was marked, in the order of the closing brackets
 */
record MarkedText(String text, List<Part> parts) {

  /** The kinds of parts a quote has. */
  enum Kind {
    CONTENT('[', ']'),
    CUE('{', '}'),
    SOURCE('<', '>');

    private final char open;
    private final char close;

    Kind(char open, char close) {
      this.open = open;
      this.close = close;
    }

    String open() {
      return String.valueOf(open);
    }

    String close() {
      return String.valueOf(close);
    }
  }

  /** One marked part, of quote {@code quote}, counted from 1. */
  record Part(Kind kind, int quote, Span span) {}

  static final String RAISED_DIGITS = "¹²³⁴⁵⁶⁷⁸⁹";

  MarkedText {
    parts = List.copyOf(parts);
  }

  /** The places of the parts of one kind and quote, in order. */
  List<Span> spans(Kind kind, int quote) {
    return parts.stream()
        .filter(part -> part.kind == kind && part.quote == quote)
        .map(Part::span)
        .sorted()
        .toList();
  }

  /**
   * Reads a marked text.
   *
   * @throws IllegalArgumentException if its brackets do not pair
   */
  static MarkedText read(String marked) {
    return new Reader(marked).read();
  }

  private static final class Reader {

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Opening> open = new ArrayDeque<>();
    private int at;

    private record Opening(Kind kind, int offset) {}

    Reader(String marked) {
      this.marked = marked.strip();
    }

    MarkedText read() {
      while (at < marked.length()) {
        char c = marked.charAt(at++);
        if (c == '\\') {
          readEscape();
        } else if (c == '\n') {
          readLineEnd();
        } else if (!readBracket(c)) {
          text.append(c);
        }
      }
      if (!open.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + open.peek().kind.open + "\" is never closed in: " + marked);
      }
      return new MarkedText(text.toString(), parts);
    }

    private void readEscape() {
      if (at == marked.length()) {
        throw new IllegalArgumentException("a backslash ends: " + marked);
      }
      char c = marked.charAt(at++);
      if (c == 'u') {
        text.append((char) Integer.parseInt(marked.substring(at, at + 4), 16));
        at += 4;
      } else {
        text.append(c);
      }
    }

    private void readLineEnd() {
      if (at < marked.length() && marked.charAt(at) == '\n') {
        while (at < marked.length() && marked.charAt(at) == '\n') {
          at++;
        }
        text.append("\n\n");
      } else {
        text.append(' ');
      }
    }

    private boolean readBracket(char c) {
      for (Kind kind : Kind.values()) {
        if (c == kind.open) {
          open.push(new Opening(kind, text.length()));
          return true;
        }
        if (c == kind.close) {
          close(kind);
          return true;
        }
      }
      return false;
    }

    private void close(Kind kind) {
      if (open.isEmpty() || open.peek().kind != kind) {
        throw new IllegalArgumentException(
            "\"" + kind.close + "\" closes nothing behind: " + marked.substring(0, at));
      }
      Span span = new Span(open.pop().offset, text.length());
      int digit = at < marked.length() ? RAISED_DIGITS.indexOf(marked.charAt(at)) : -1;
      if (digit < 0) {
        parts.add(new Part(kind, 1, span));
      }
      while (digit >= 0) {
        parts.add(new Part(kind, digit + 1, span));
        at++;
        digit = at < marked.length() ? RAISED_DIGITS.indexOf(marked.charAt(at)) : -1;
      }
    }
  }
}
