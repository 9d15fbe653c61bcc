package org.whosaid.train.rewrite;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.whosaid.corpus.GoldArticle;

/**
 * Prints an article once more as another paper would.
 *
 * <pre>
 * “We won,” she said.          'We won,' Ms Okafor said. 'It's over.'
 *
 * “It’s over.”
 * </pre>
 *
 * <p>The annotated spans stay at their words. The same article and seed give the same text.
 * Immutable.
 */
public final class ArticleRewriter {

  private final long seed;

  public ArticleRewriter(long seed) {
    this.seed = seed;
  }

  /** The article in house styles drawn for it. */
  public GoldArticle rewrite(GoldArticle article) {
    Random random = new Random(seed ^ article.name().hashCode());
    GoldArticle printed = article;
    for (HouseStyle style : styles(random)) {
      printed = style.print(printed, random);
    }
    return printed;
  }

  /** Some of the styles, in the order in which they are printed: the first need double marks. */
  private static Set<HouseStyle> styles(Random random) {
    Set<HouseStyle> styles = EnumSet.noneOf(HouseStyle.class);
    switch (random.nextInt(3)) {
      case 0 -> styles.add(HouseStyle.SINGLE);
      case 1 -> styles.add(HouseStyle.STRAIGHT);
      default -> {}
    }
    switch (random.nextInt(3)) {
      case 0 -> styles.add(HouseStyle.JOINED);
      case 1 -> styles.add(HouseStyle.SPLIT);
      default -> {}
    }
    if (random.nextInt(3) > 0) {
      styles.add(HouseStyle.UNTAGGED);
    }
    if (random.nextInt(2) == 0) {
      styles.add(HouseStyle.RENAMED);
    }
    if (random.nextInt(4) == 0) {
      styles.add(HouseStyle.TITLED);
    }
    return styles;
  }
}
