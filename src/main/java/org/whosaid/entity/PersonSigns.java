package org.whosaid.entity;

import org.whosaid.text.Document;

/**
 * What tells behind a name that it is a person's, whatever the name looks like: an age, {@code
 * Paris, 24, won}, or {@code who} with a verb that tells of one, {@code Milan, who is the captain}.
 */
final class PersonSigns {

  private PersonSigns() {}

  /** Whether such a sign stands right behind the name. */
  static boolean follow(Document document, Draft name) {
    int sentenceEnd = document.sentenceAround(name.head()).end();
    int at = name.core().end();
    boolean comma = at < sentenceEnd && document.form(at).equals(",");
    int next = comma ? at + 1 : at;
    if (name.modifier() || next + 1 >= sentenceEnd) {
      return false;
    }
    if (document.lower(next).equals("who")) {
      return isOfOne(document.lower(next + 1));
    }
    return comma
        && document.form(next + 1).equals(",")
        && Ages.isAge(document.form(next))
        && document.form(next).length() == 2;
  }

  private static boolean isOfOne(String verb) {
    return switch (verb) {
      case "is", "was", "has", "'s", "does", "says" -> true;
      default -> false;
    };
  }
}
