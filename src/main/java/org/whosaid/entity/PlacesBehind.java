package org.whosaid.entity;

import org.whosaid.text.Document;

/**
 * What tells of which body and where somebody is what they are: {@code at the bank in Naples}
 * behind {@code the head of sales}. Phrases without a finite verb, up to a comma.
 */
final class PlacesBehind {

  /** So many words at most. */
  private static final int LONGEST = 12;

  private final Document document;

  PlacesBehind(Document document) {
    this.document = document;
  }

  /** The comma behind what tells it of a noun; -1 if nothing does, or no comma closes it. */
  int comma(Draft noun) {
    int begin = noun.chunk().end();
    int stop = Math.min(document.sentenceAround(noun.head()).end(), begin + LONGEST);
    if (begin >= stop || !isPreposition(begin)) {
      return -1;
    }
    for (int token = begin; token < stop; token++) {
      if (document.form(token).equals(",")) {
        return token;
      }
      if (!isPreposition(token) && !isNominal(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPreposition(int token) {
    String tag = document.tag(token);
    return tag.equals("IN") || tag.equals("TO");
  }

  private boolean isNominal(int token) {
    String tag = document.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || switch (tag) {
          case "DT", "CD", "CC", "POS", "PRP$", "VBG", "VBN", "RB", "HYPH" -> true;
          default -> false;
        };
  }
}
