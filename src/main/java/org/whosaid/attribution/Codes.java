package org.whosaid.attribution;

/** Enum constants as small numbers for features; a model must be trained anew if they move. */
final class Codes {

  private Codes() {}

  @SuppressWarnings("EnumOrdinal") // small numbers are what the features pack together
  static int of(Enum<?> constant) {
    return constant.ordinal();
  }
}
