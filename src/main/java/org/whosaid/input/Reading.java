package org.whosaid.input;

import org.whosaid.text.Article;

/** What came of one piece of input: an article, or the reason why there is none. */
public sealed interface Reading {

  /** The piece's name and place: {@code news.jsonl line 17}. */
  String place();

  /** An article. */
  record Found(String place, Article article) implements Reading {}

  /**
   * Something that should have been an article.
   *
   * @param reason what is wrong with it, in words that fit on one line
   */
  record Failed(String place, String reason) implements Reading {

    /** Place and reason: {@code news.jsonl line 17: not JSON: ...}. */
    public String message() {
      return place + ": " + reason;
    }
  }
}
