package org.whosaid.corpus;

import java.util.Locale;

/** What the speaker of a gold attribution is, as the annotators told it. */
public enum GoldKind {
  /** A person known by name. */
  PERSON,
  /** A company, ministry, party, newspaper, court, country. */
  ORGANIZATION,
  /** One person who is never named. */
  UNNAMED,
  /** Several people. */
  GROUP,
  /** A report, letter, poll, law or tweet. */
  DOCUMENT,
  /** The writer of the article. */
  AUTHOR,
  /** Nobody, or nobody that a reader can tell. */
  NONE;

  /** Whether a reader can tell who speaks; only then is a speaker asked for. */
  public boolean isTold() {
    return this != AUTHOR && this != NONE;
  }

  /** Whether the speaker is known by name, so that the name decides whether an answer is right. */
  public boolean isNamed() {
    return this == PERSON || this == ORGANIZATION;
  }

  /** The name in the gold files: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
