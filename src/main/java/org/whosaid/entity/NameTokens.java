package org.whosaid.entity;

import org.whosaid.text.Document;

/** How single words look that may be part of a name. Immutable. */
final class NameTokens {

  private final Document document;

  NameTokens(Document document) {
    this.document = document;
  }

  boolean isInitial(int token) {
    String form = document.form(token);
    return form.length() <= 2 && Character.isUpperCase(form.charAt(0)) && !form.equals("I");
  }

  boolean isCapitalised(int token) {
    return document.tag(token).startsWith("NNP") && isUpper(token);
  }

  boolean isUpper(int token) {
    String form = document.form(token);
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  boolean isGlued(int token) {
    return token > 0 && token < document.size() && document.begin(token) == document.end(token - 1);
  }

  String plain(int token) {
    return PlainLetters.of(document.form(token));
  }
}
