package org.whosaid.entity;

/** How a mention refers. */
public enum MentionKind {
  /** By name: {@code Ann Lee}, {@code the Bank of England}, {@code Mr Lee}. */
  NAME,
  /** By a noun: {@code the president}, {@code a spokesman for the ministry}, {@code critics}. */
  NOUN,
  /** By a pronoun: {@code he}, {@code they}, {@code who}. */
  PRONOUN
}
