package org.whosaid.entity;

/** What a mention asks for, by the words it is made of: each kind has weights of its own. */
enum Quest {
  /** {@code he}, {@code she}, {@code his}. */
  PERSON_PRONOUN,
  /** {@code it}. */
  THING_PRONOUN,
  /** {@code they}. */
  PLURAL_PRONOUN,
  /** {@code the president}. */
  PERSON_NOUN,
  /** {@code the company}. */
  BODY_NOUN,
  /** {@code the report}. */
  PAPER_NOUN,
  /** {@code the researchers}. */
  GROUP_NOUN
}
