package org.whosaid.train.rewrite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.text.Span;

/** Prints paragraphs of other lengths. */
final class Paragraphs {

  private static final int TOGETHER = 3;
  private static final Pattern BREAK = Pattern.compile("\\n+");

  /** The space behind a sentence that no abbreviation ends. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:[.!?][”\"]|\\b\\p{Ll}{3,}[.!?]) (?=[\\p{Lu}“\"])|[.!?] (?=[“\"])");

  private Paragraphs() {}

  static GoldArticle joined(GoldArticle article) {
    TextEdits edits = new TextEdits(article.text());
    Matcher breaks = BREAK.matcher(article.text());
    for (int paragraph = 0; breaks.find(); paragraph++) {
      if (paragraph % TOGETHER != 0) {
        edits.replace(new Span(breaks.start(), breaks.end()), " ");
      }
    }
    return edits.in(article);
  }

  static GoldArticle split(GoldArticle article) {
    String text = article.text();
    TextEdits edits = new TextEdits(text);
    Matcher ends = SENTENCE_END.matcher(text);
    int begin = 0;
    boolean open = false;
    while (ends.find()) {
      int space = ends.end() - 1;
      for (int i = begin; i < space; i++) {
        open = isOpenBehind(text.charAt(i), open);
      }
      begin = space;
      if (!open) {
        edits.replace(new Span(space, space + 1), "\n\n");
      }
    }
    return edits.in(article);
  }

  private static boolean isOpenBehind(char c, boolean open) {
    return switch (c) {
      case '“' -> true;
      case '”', '\n' -> false;
      case '"' -> !open;
      default -> open;
    };
  }
}
