package org.whosaid.entity;

/** The grammatical gender and number that pronouns for an entity take, as far as is known. */
public enum Gender {
  /** {@code he}. */
  MALE,
  /** {@code she}. */
  FEMALE,
  /** {@code it}. */
  NEUTER,
  /** {@code they}. */
  PLURAL,
  UNKNOWN
}
