package org.whosaid.quote;

/** What a speaker is. */
public enum SpeakerKind {
  /** A person known by name. */
  PERSON,
  /** A company, ministry, party, newspaper, court, country. */
  ORGANIZATION,
  /** Several people: {@code critics}, {@code two senior officials}. */
  GROUP,
  /** One person who is never named: {@code a spokesman for the ministry}. */
  UNNAMED,
  /** A report, letter, poll, law or tweet. */
  DOCUMENT;

  /** The name in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
