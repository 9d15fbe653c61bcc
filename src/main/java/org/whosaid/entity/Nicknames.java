package org.whosaid.entity;

import java.util.regex.Pattern;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** Nicknames within a name: {@code "Pac-Man"} in {@code Manny "Pac-Man" Pacquiao}. */
final class Nicknames {

  /** How many tokens stand between the marks at most. */
  private static final int LONGEST = 4;

  private static final Pattern MARKED = Pattern.compile("[\"“'‘][^\"”'’]*[\"”'’]\\s+");

  private Nicknames() {}

  /** The mark that closes the nickname whose opening mark is {@code open}; -1 if there is none. */
  static int close(Document document, int open, TokenRange sentence) {
    if (open >= sentence.end() || !isMark(document.form(open))) {
      return -1;
    }
    int end = Math.min(sentence.end(), open + LONGEST + 2);
    for (int token = open + 1; token < end; token++) {
      if (isMark(document.form(token))) {
        return token > open + 1 ? token : -1;
      }
      if (document.tag(token).equals(",") || document.tag(token).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isMark(String form) {
    return switch (form) {
      case "\"", "“", "”", "'", "‘", "’", "``", "''" -> true;
      default -> false;
    };
  }

  /** The name as it is without the nickname. */
  static String without(String name) {
    return MARKED.matcher(name).replaceAll("");
  }
}
