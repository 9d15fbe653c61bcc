package org.whosaid.input;

import java.io.IOException;

/** A page that can be read but holds no article: a front page, a list, a form. */
final class NoArticleException extends IOException {

  private static final long serialVersionUID = 1L;

  NoArticleException() {
    super("no article found in this page");
  }
}
