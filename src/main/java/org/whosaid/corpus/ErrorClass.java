package org.whosaid.corpus;

/** What went wrong with a verbatim span. */
enum ErrorClass {
  MISSED("not found"),
  NOT_SPEECH("given, but no speech in the gold"),
  NOBODY_NAMED("found, but nobody named"),
  WRONG_SOURCE("other words taken for the source"),
  WRONG_PRONOUN("right words, a pronoun, but another name"),
  WRONG_NAME("right words, a name or a noun, but another name");

  private final String description;

  ErrorClass(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }
}
