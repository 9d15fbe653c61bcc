package org.whosaid.parse;

/** The form of a token: its letters as a reader sees them, with straight apostrophes. */
final class Forms {

  private Forms() {}

  /**
   * The form of the token {@code [begin, end)} of a plain text. A token that is a single mark stays
   * as it is: {@code ’} may be a quotation mark.
   */
  static String of(String text, int begin, int end) {
    String form = text.substring(begin, end);
    if (end - begin == 1) {
      return form;
    }
    for (int i = 0; i < form.length(); i++) {
      if (isCurlyApostrophe(form.charAt(i))) {
        return form.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
      }
    }
    return form;
  }

  private static boolean isCurlyApostrophe(char c) {
    return c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }
}
