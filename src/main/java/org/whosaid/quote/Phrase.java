package org.whosaid.quote;

import org.whosaid.text.Span;

/**
 * Words of the article and their place: the cue {@code said}, the source {@code the President}.
 *
 * @param text the words as they stand in the article
 * @param span their place, in UTF-16 code units
 */
public record Phrase(String text, Span span) {

  public Phrase {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has " + text.length() + " code units, its span " + span.length());
    }
  }

  /** The words of {@code text} at {@code span}. */
  public static Phrase of(String text, Span span) {
    return new Phrase(span.in(text), span);
  }
}
