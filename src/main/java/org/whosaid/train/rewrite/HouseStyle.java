package org.whosaid.train.rewrite;

import java.util.Random;
import org.whosaid.corpus.GoldArticle;

/** One thing that papers do differently; in the order in which one is printed upon another. */
public enum HouseStyle {
  /** People of other names. */
  RENAMED,
  /** {@code Mr} and {@code Ms} before surnames. */
  TITLED,
  /**
   * Quotations in paragraphs of their own, without {@code she said} where she spoke just before.
   */
  UNTAGGED,
  /** Paragraphs run together, three by three; the headline stays alone. */
  JOINED,
  /** A new paragraph with each sentence that stands outside quotation marks or ends with one. */
  SPLIT,
  /** Straight marks and apostrophes for curly ones. */
  STRAIGHT,
  /** Single straight marks for double ones, and the other way round for those within them. */
  SINGLE;

  /** The article in this style, its annotated spans at the same words. */
  public GoldArticle print(GoldArticle article, Random random) {
    return switch (this) {
      case RENAMED -> Names.renamed(article, random);
      case TITLED -> Names.titled(article);
      case UNTAGGED -> Untagging.of(article);
      case JOINED -> Paragraphs.joined(article);
      case SPLIT -> Paragraphs.split(article);
      case STRAIGHT -> Marks.straight(article);
      case SINGLE -> Marks.single(article);
    };
  }
}
