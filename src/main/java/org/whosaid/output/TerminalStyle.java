package org.whosaid.output;

/** Colours of a terminal (ECMA-48), or none where there is no terminal. */
record TerminalStyle(boolean color) {

  String title(String words) {
    return in("1", words);
  }

  String speaker(String words) {
    return in("1;36", words);
  }

  String cue(String words) {
    return in("33", words);
  }

  String faint(String words) {
    return in("2", words);
  }

  private String in(String code, String words) {
    return color && !words.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
