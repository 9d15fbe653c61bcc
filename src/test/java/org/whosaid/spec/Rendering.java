package org.whosaid.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.spec.MarkedText.Kind;
import org.whosaid.text.Span;

/** Writes what was found into the text, as an example would have it, so that the eye can judge. */
final class Rendering {

  private final List<Bracket> brackets = new ArrayList<>();

  private Rendering() {}

  /** A bracket to be set at {@code offset}; {@code length} is that of the part it belongs to. */
  private record Bracket(int offset, boolean closes, int length, String sign) {}

  /** The text of the article with its quotes marked, and a line for each quote. */
  static String of(Extraction extraction) {
    List<Quote> quotes = extraction.quotes();
    Rendering rendering = new Rendering();
    for (int i = 0; i < quotes.size(); i++) {
      rendering.mark(quotes.get(i), quotes.size() == 1 ? "" : raised(i + 1));
    }
    StringBuilder lines = new StringBuilder(rendering.into(extraction.article().text()));
    for (int i = 0; i < quotes.size(); i++) {
      lines.append("\n→ ").append(quotes.size() == 1 ? "" : raised(i + 1) + " ");
      lines.append(line(quotes.get(i)));
    }
    return quotes.isEmpty() ? lines.append("\n→ nothing").toString() : lines.toString();
  }

  private static String raised(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')))
        .collect(Collectors.joining());
  }

  private static String line(Quote quote) {
    String names = quote.speakers().stream().map(Speaker::name).collect(Collectors.joining(" + "));
    return String.join(
        " | ", quote.type().label(), names.isEmpty() ? "nobody" : names, quote.act().label());
  }

  private void mark(Quote quote, String number) {
    quote.spans().forEach(span -> mark(Kind.CONTENT, span, number));
    quote.cue().ifPresent(cue -> mark(Kind.CUE, cue.span(), number));
    quote.source().ifPresent(source -> mark(Kind.SOURCE, source.span(), number));
  }

  private void mark(Kind kind, Span span, String number) {
    brackets.add(new Bracket(span.begin(), false, span.length(), kind.open()));
    brackets.add(new Bracket(span.end(), true, span.length(), kind.close() + number));
  }

  /** At one place the shorter part closes first, and the longer one opens first. */
  private String into(String text) {
    brackets.sort(
        Comparator.comparingInt(Bracket::offset)
            .thenComparing(bracket -> !bracket.closes())
            .thenComparingInt(bracket -> bracket.closes() ? bracket.length() : -bracket.length()));
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Bracket bracket : brackets) {
      marked.append(text, at, bracket.offset()).append(bracket.sign());
      at = bracket.offset();
    }
    return marked.append(text, at, text.length()).toString();
  }
}
