package org.whosaid.text;

/**
 * A paragraph of a {@link Document}.
 *
 * @param index its place among the paragraphs, from 0
 * @param kind what part of the article it is
 * @param span its place in the text, without the white space around it
 * @param tokens its tokens
 * @param firstSentence index of its first sentence
 * @param endSentence index after its last sentence
 */
public record Paragraph(
    int index,
    ParagraphKind kind,
    Span span,
    TokenRange tokens,
    int firstSentence,
    int endSentence) {

  public Paragraph {
    if (endSentence < firstSentence) {
      throw new IllegalArgumentException(
          "endSentence " + endSentence + " must be >= firstSentence " + firstSentence);
    }
  }
}
