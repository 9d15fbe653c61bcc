package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.text.Article;
import org.whosaid.text.Document;

/**
 * Copies of training articles, printed as other papers would, so that the models do not come to
 * depend on the marks and paragraphs of one.
 *
 * <p>About every third article is copied. A copy falls into the same fold as its original: a model
 * that has not seen the one has not seen the other.
 */
final class Rewrites {

  private static final int EVERY = 3;

  private final ArticleRewriter rewriter;
  private final BiFunction<Article, Article, Document> parser;
  private final Folds folds;

  /**
   * Ready to copy.
   *
   * @param parser parses the copy, its second argument, of an article, its first
   */
  Rewrites(long seed, BiFunction<Article, Article, Document> parser, Folds folds) {
    this.rewriter = new ArticleRewriter(seed);
    this.parser = parser;
    this.folds = folds;
  }

  /** The articles, and behind them the copies. */
  List<TrainingArticle> with(List<TrainingArticle> articles) {
    List<TrainingArticle> all = new ArrayList<>(articles);
    for (int from = 0; from < articles.size(); from += EVERY) {
      int original = from;
      while (folds.of(original) != folds.of(all.size())) {
        original++;
      }
      if (original < articles.size()) {
        all.add(copy(articles.get(original)));
      }
    }
    return all;
  }

  private TrainingArticle copy(TrainingArticle article) {
    GoldArticle rewritten = rewriter.rewrite(article.gold());
    Document document = parser.apply(article.gold().article(), rewritten.article());
    return new TrainingArticle(rewritten, document, article.acts());
  }
}
