package org.whosaid.train.rewrite;

import java.util.List;
import org.whosaid.corpus.GoldArticle;

/** Prints quotation marks of other kinds, each in the place of one. */
final class Marks {

  private Marks() {}

  static GoldArticle straight(GoldArticle article) {
    StringBuilder text = new StringBuilder(article.text());
    straight(text);
    return printed(article, text);
  }

  static void straight(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '”', '„' -> text.setCharAt(i, '"');
        case '‘', '’' -> text.setCharAt(i, '\'');
        default -> {}
      }
    }
  }

  /** With straight marks where single ones would run together with those within them. */
  static GoldArticle single(GoldArticle article) {
    StringBuilder text = new StringBuilder(article.text());
    if (article.text().contains("'\"") || article.text().contains("\"'")) {
      straight(text);
    } else {
      single(text);
    }
    return printed(article, text);
  }

  static void single(StringBuilder text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '”', '„', '"' -> text.setCharAt(i, '\'');
        case '‘' -> {
          open = true;
          text.setCharAt(i, '"');
        }
        case '’' -> {
          boolean closes = open && (i + 1 == text.length() || !isLetter(text, i + 1));
          text.setCharAt(i, closes ? '"' : '\'');
          open &= !closes;
        }
        default -> {}
      }
    }
  }

  private static boolean isLetter(CharSequence text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static GoldArticle printed(GoldArticle article, StringBuilder text) {
    return new GoldArticle(article.name(), text.toString(), List.copyOf(article.relations()));
  }
}
