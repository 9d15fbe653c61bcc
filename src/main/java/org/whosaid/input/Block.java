package org.whosaid.input;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or the like of a web page.
 *
 * @param text its words, white space collapsed; {@code \n} where a single line break is
 * @param linked how many of its characters are links to elsewhere and times
 * @param heading whether it is a heading
 * @param element the element it stands in
 */
record Block(String text, int linked, boolean heading, Element element) {

  private static final int SHORT = 40;

  /** Mostly links: a list of other stories, not prose. */
  boolean isLinks() {
    return linked * 2 > text.length();
  }

  /** Whether it reads like a piece of an article, not like a label of a page. */
  boolean isProse() {
    return !heading && !isLinks() && (text.length() >= SHORT || isSentence() || isCaption());
  }

  private boolean isCaption() {
    return element.normalName().equals("figcaption") && text.indexOf(' ') > 0;
  }

  private boolean isSentence() {
    return text.length() > 1
        && (".!?…:".indexOf(text.charAt(text.length() - 1)) >= 0 || hasMark() || namesSource());
  }

  /** Whether it tells who a quotation above it is from: {@code — Ann Lee, harbour master}. */
  boolean namesSource() {
    return text.startsWith("—") || text.startsWith("– ");
  }

  /** Whether there is a double quotation mark in it. */
  boolean hasMark() {
    return text.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
  }
}
