package org.whosaid.output;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML: markup as it is, everything else escaped. */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Markup of our own. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Words from outside, harmless in an element and in a quoted attribute. */
  Html text(CharSequence words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        case '\n', '\t' -> out.write(c);
        default -> out.write(Character.isISOControl(c) ? (c == '\r' ? ' ' : '\uFFFD') : c);
      }
    }
    return this;
  }

  Html text(int number) throws IOException {
    out.write(Integer.toString(number));
    return this;
  }
}
