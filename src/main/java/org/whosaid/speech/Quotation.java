package org.whosaid.speech;

import java.util.List;
import org.whosaid.text.Span;

/**
 * A stretch of an article between quotation marks, whether or not anybody said it.
 *
 * <p>In {@code The Rock called it "a 'very' bad day".} there is {@code a 'very' bad day} at depth 0
 * and {@code very} at depth 1. A quotation that opens anew with each paragraph has a part for each.
 *
 * @param parts what stands inside the marks, in order, in UTF-16 code units
 * @param outer the same with the marks
 * @param depth how many other quotations it stands in
 * @param single whether its marks are single ones
 * @param closed whether it ends with a mark rather than with its paragraph
 */
record Quotation(List<Span> parts, List<Span> outer, int depth, boolean single, boolean closed) {

  Quotation {
    parts = List.copyOf(parts);
    outer = List.copyOf(outer);
    if (parts.isEmpty() || parts.size() != outer.size()) {
      throw new IllegalArgumentException(
          parts.size() + " parts and " + outer.size() + " outer spans must be as many, and some");
    }
  }

  int begin() {
    return outer.get(0).begin();
  }

  int end() {
    return outer.get(outer.size() - 1).end();
  }
}
