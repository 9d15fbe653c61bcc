package org.whosaid.spec;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Article;

/**
 * One example of the spec: a short article and the quotes that a reader finds in it.
 *
 * @param number its number in the spec: {@code 12.3}
 * @param title what it is about
 * @param text the article's text
 * @param quotes the quotes expected, in order of their numbers
 */
record Example(String number, String title, String text, List<ExpectedQuote> quotes) {

  private static final String ARROW = "→";

  Example {
    quotes = List.copyOf(quotes);
  }

  Article article() {
    return Article.builder().id(number).text(text).build();
  }

  /**
   * Reads the lines of an example's block: the marked text, then a line for each quote.
   *
   * @throws IllegalArgumentException if the lines do not fit together
   */
  static Example read(String number, String title, List<String> block) {
    int first = 0;
    while (first < block.size() && !block.get(first).startsWith(ARROW)) {
      first++;
    }
    try {
      MarkedText marked = MarkedText.read(String.join("\n", block.subList(0, first)));
      List<ExpectedQuote> quotes = readQuotes(block.subList(first, block.size()), marked);
      marked.parts().stream()
          .filter(part -> part.quote() > quotes.size())
          .findFirst()
          .ifPresent(
              part -> {
                throw new IllegalArgumentException(part + " belongs to a quote without a line");
              });
      return new Example(number, title, marked.text(), quotes);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("example " + number + ": " + e.getMessage(), e);
    }
  }

  private static List<ExpectedQuote> readQuotes(List<String> lines, MarkedText marked) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          "no line with \"→\"; write \"→ nothing\" if nobody speaks");
    }
    List<ExpectedQuote> quotes = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith(ARROW)) {
        throw new IllegalArgumentException("\"" + line + "\" must begin with \"→\"");
      }
      String quote = line.substring(ARROW.length()).strip();
      if (quote.equals("nothing") && lines.size() == 1) {
        return List.of();
      }
      int digit = MarkedText.RAISED_DIGITS.indexOf(quote.charAt(0));
      if (digit != quotes.size() && !(digit < 0 && lines.size() == 1)) {
        throw new IllegalArgumentException(
            "\"" + line + "\" must be quote number " + (quotes.size() + 1));
      }
      quotes.add(
          ExpectedQuote.read(
              digit < 0 ? quote : quote.substring(1).strip(), quotes.size() + 1, marked));
    }
    return quotes;
  }
}
