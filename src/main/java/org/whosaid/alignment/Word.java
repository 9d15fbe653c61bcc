package org.whosaid.alignment;

import org.whosaid.text.Span;

/**
 * One word of a {@link Wording}.
 *
 * @param form the word as it is compared: lower case, without marks, numbers in digits
 * @param kind what it is
 * @param span its place in the text, in UTF-16 code units
 * @param afterElision whether an ellipsis stands before it: {@code We won ... twice}
 */
public record Word(String form, WordKind kind, Span span, boolean afterElision) {

  Word as(String form) {
    return new Word(form, kind, span, afterElision);
  }

  Word as(WordKind kind) {
    return new Word(form, kind, span, afterElision);
  }
}
