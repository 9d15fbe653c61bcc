package org.whosaid.speech;

/** Words that a reported clause begins with, by kind. */
final class ClauseWords {

  private ClauseWords() {}

  /** 1 {@code that}, 2 a question word, 3 {@code to}, 4 {@code if}, 0 no such word. */
  static int of(DocumentView view, int token) {
    if (token >= view.size) {
      return 0;
    }
    return switch (view.document.lower(token)) {
      case "that" -> 1;
      case "what", "how", "why", "who", "whom", "where", "when", "which", "whose" -> 2;
      case "to" -> 3;
      case "if", "whether" -> 4;
      default -> 0;
    };
  }
}
