package org.whosaid.entity;

import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/** Reads how old somebody is said to be: {@code 44} in {@code the 44-year-old striker}. */
final class Ages {

  private static final int LONGEST = 3;

  private Ages() {}

  /** Whether the word is a number of years that somebody may have lived. */
  static boolean isAge(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The age within a phrase, or -1. */
  static int in(Document document, TokenRange phrase) {
    for (int token = phrase.begin(); token + 2 < phrase.end(); token++) {
      if (isAge(document.form(token))
          && document.form(token + 1).equals("-")
          && document.lower(token + 2).equals("year")) {
        return Integer.parseInt(document.form(token));
      }
    }
    return -1;
  }
}
