package org.whosaid.text;

/** What part of the article a paragraph is. */
public enum ParagraphKind {
  /** {@code Zelenskyy on NATO: 'I don't see it'}, above the article. */
  HEADLINE,
  /** {@code By Ann Lee in Kyiv}. */
  BYLINE,
  /** {@code LONDON, June 3}, where it stands alone. */
  DATELINE,
  /** {@code Archive photo: Ann Lee, mayor of Bristol (Reuters)}. */
  CAPTION,
  /** A short heading between paragraphs: {@code What happens next}. */
  SECTION_HEAD,
  /** Running text. */
  BODY
}
