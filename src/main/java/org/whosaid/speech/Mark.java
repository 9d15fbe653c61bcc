package org.whosaid.speech;

/**
 * A quotation mark in its place: one character, or two that are meant as one ({@code ''}).
 *
 * @param begin index of its first UTF-16 code unit
 * @param end index after its last
 * @param family which marks it pairs with
 * @param role what it can do where it stands
 * @param afterSentence whether a sentence, or nothing, ends before it
 */
record Mark(int begin, int end, Family family, Role role, boolean afterSentence) {

  /** Marks that open and close one another. */
  enum Family {
    /** {@code “ ” „ " `` ''}. */
    DOUBLE,
    /** {@code ‘ ’ '}, where they are no apostrophes. */
    SINGLE,
    /** {@code « » ‹ ›}, either way round. */
    ANGLE,
    /** {@code 「 」 『 』}. */
    CORNER
  }

  /** What a mark can do, as the characters beside it tell. */
  enum Role {
    OPENS,
    CLOSES,
    /** Closes if there is something to close, else opens. */
    EITHER,
    /** Closes, or is the apostrophe of {@code the boys' names}. */
    PERHAPS_CLOSES
  }
}
