package org.whosaid.attribution;

/** The kinds of reasons for a choice of speaker, each a group of features. */
enum Ground {
  /** Where the words stand, seen from the quotation. */
  POSITION,
  /** What the words are: a name, a noun, a pronoun. */
  TYPE,
  /** The words between, and next to it: {@code ," said Ann Lee}. */
  WORDING,
  /** How much the article is about them, and how often they speak. */
  STANDING,
  /** The grammar that ties them to the quotation. */
  SYNTAX,
  /** Who else could have said it. */
  RIVALS,
  /** What the search for speech made of it: its cue and its source. */
  REPORT,
  /** Signs that nobody speaks, or nobody who is named. */
  NOBODY
}
