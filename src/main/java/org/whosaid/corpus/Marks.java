package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/**
 * Quotation marks as the scorer sees them: which parts of a content are verbatim, and what at the
 * ends of a span does not count.
 *
 * <p>In {@code called it “a disaster” for all} the verbatim part is {@code a disaster}. Units are
 * UTF-16 code units. The rules are those of score.py, which decides.
 */
final class Marks {

  private static final String OPEN = "“„«‹";
  private static final String CLOSE = "”»›";
  private static final String SINGLE = "'‘’";
  private static final String TRIM = "“”„«»‹›\"'‘’` \t\n\r\u00a0.,;:!?—–-…()[]";

  private final String text;

  Marks(String text) {
    this.text = text;
  }

  /** The span without marks, punctuation and space at its ends; empty if nothing is left. */
  Optional<Span> trim(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isOneOf(TRIM, begin)) {
      begin++;
    }
    while (end > begin && isOneOf(TRIM, end - 1)) {
      end--;
    }
    return end > begin ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  /** The places of all characters of the trimmed spans. */
  BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    for (Span span : spans) {
      trim(span).ifPresent(trimmed -> characters.set(trimmed.begin(), trimmed.end()));
    }
    return characters;
  }

  /** Whether single marks delimit the span, within it or just outside. */
  boolean inSingleMarks(Span span) {
    int begin = span.begin();
    while (begin > 0 && isOneOf(TRIM, begin - 1) && !isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    return isOneOf(SINGLE, begin);
  }

  /**
   * The stretches of a content that stand inside double quotation marks, trimmed; an unclosed one
   * runs to the end of its span. Two single marks in a row are one double mark.
   */
  List<Span> quotedParts(List<Span> content) {
    List<Span> parts = new ArrayList<>();
    for (Span span : content) {
      addQuotedParts(span, parts);
    }
    return parts.stream().map(this::trim).flatMap(Optional::stream).toList();
  }

  /** Direct if no letter of the content stands outside its verbatim parts. */
  QuoteType type(List<Span> content) {
    BitSet verbatim = characters(quotedParts(content));
    boolean direct =
        characters(content).stream()
            .allMatch(i -> verbatim.get(i) || !Character.isLetterOrDigit(text.charAt(i)));
    return verbatim.isEmpty() ? QuoteType.INDIRECT : direct ? QuoteType.DIRECT : QuoteType.MIXED;
  }

  private void addQuotedParts(Span span, List<Span> parts) {
    int start = -1;
    boolean straight = false;
    int width;
    for (int i = span.begin(); i < span.end(); i += width) {
      width = isDoubled(i) ? 2 : 1;
      char mark = width == 2 ? doubled(text.charAt(i)) : text.charAt(i);
      boolean opens = OPEN.indexOf(mark) >= 0;
      if (start < 0) {
        if (opens || mark == '"') {
          start = i + width;
          straight = mark == '"';
        }
      } else if ((CLOSE.indexOf(mark) >= 0 && !straight) || mark == '"') {
        addPart(start, i, parts);
        start = -1;
      } else if (opens && isSpaceBefore(i)) {
        addPart(start, i, parts);
        start = i + width;
      }
    }
    if (start >= 0) {
      addPart(start, span.end(), parts);
    }
    if (parts.isEmpty() && isWhollySingle(span)) {
      parts.add(span);
    }
  }

  /** Adds a part, an empty one too: that marks were there counts. */
  private static void addPart(int begin, int end, List<Span> parts) {
    parts.add(new Span(begin, Math.max(begin, end)));
  }

  private boolean isSpaceBefore(int offset) {
    return IntStream.range(Math.max(0, offset - 2), offset).allMatch(i -> isSpace(text.charAt(i)));
  }

  private boolean isDoubled(int i) {
    return i + 1 < text.length() && text.charAt(i) == text.charAt(i + 1) && isOneOf("'`‘’", i);
  }

  private static char doubled(char single) {
    return switch (single) {
      case '\'' -> '"';
      case '’' -> '”';
      default -> '“';
    };
  }

  private boolean isWhollySingle(Span span) {
    int last = span.end() - 1;
    while (last > span.begin() && " .,;!?".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return span.length() > 2 && isOneOf(SINGLE, span.begin()) && isOneOf(SINGLE, last);
  }

  private boolean isOneOf(String set, int offset) {
    return set.indexOf(text.charAt(offset)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
