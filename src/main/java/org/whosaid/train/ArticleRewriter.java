package org.whosaid.train;

import java.util.Random;
import org.whosaid.corpus.GoldArticle;

/**
 * Prints an article once more as another paper would: straight marks for curly ones, single ones
 * for double, paragraphs run together.
 *
 * <pre>
 * “We won,” she said.          'We won,' she said. 'It's over.'
 *
 * “It’s over.”
 * </pre>
 *
 * <p>Every character is replaced by one other, so that all annotated spans hold. The same article
 * and seed give the same text. Immutable.
 */
public final class ArticleRewriter {

  private static final int TOGETHER = 3;

  private final long seed;

  public ArticleRewriter(long seed) {
    this.seed = seed;
  }

  /** The article in a house style drawn for it. */
  public GoldArticle rewrite(GoldArticle article) {
    Random random = new Random(seed ^ article.name().hashCode());
    StringBuilder text = new StringBuilder(article.text());
    boolean single = random.nextInt(3) == 0;
    if (single && text.indexOf("'\"") < 0 && text.indexOf("\"'") < 0) {
      singleMarks(text);
    } else {
      straightMarks(text);
    }
    if (random.nextBoolean()) {
      joinParagraphs(text);
    }
    return new GoldArticle(article.name(), text.toString(), article.relations());
  }

  /** Straight marks and apostrophes for curly ones. */
  static void straightMarks(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '”', '„' -> text.setCharAt(i, '"');
        case '‘', '’' -> text.setCharAt(i, '\'');
        default -> {}
      }
    }
  }

  /** Single straight marks for double ones, and the other way round for those within them. */
  static void singleMarks(StringBuilder text) {
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

  /** Runs paragraphs together, three by three; the headline stays alone. */
  static void joinParagraphs(StringBuilder text) {
    int paragraphs = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        int end = i;
        while (end < text.length() && text.charAt(end) == '\n') {
          end++;
        }
        paragraphs++;
        if (paragraphs % TOGETHER != 0) {
          text.replace(i, end, " ".repeat(end - i));
        }
        i = end - 1;
      }
    }
  }
}
