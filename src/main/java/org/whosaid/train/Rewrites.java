package org.whosaid.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.train.rewrite.ArticleRewriter;

/**
 * Copies of training articles, printed as other papers would, so that the models do not come to
 * depend on the marks, paragraphs, tags and names of one.
 *
 * <p>About every second article is copied. A copy falls into the same fold as its original: a model
 * that has not seen the one has not seen the other.
 */
final class Rewrites {

  private static final int EVERY = 2;

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
    List<Deque<TrainingArticle>> waiting = new ArrayList<>();
    for (int fold = 0; fold < folds.count(); fold++) {
      waiting.add(new ArrayDeque<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      if (i / folds.count() % EVERY == 0) {
        waiting.get(folds.of(i)).add(articles.get(i));
      }
    }
    List<TrainingArticle> all = new ArrayList<>(articles);
    while (!waiting.get(folds.of(all.size())).isEmpty()) {
      all.add(copy(waiting.get(folds.of(all.size())).remove()));
    }
    return all;
  }

  private TrainingArticle copy(TrainingArticle article) {
    GoldArticle rewritten = rewriter.rewrite(article.gold());
    Document document = parser.apply(article.gold().article(), rewritten.article());
    return new TrainingArticle(rewritten, document, article.acts(), article.attitudes());
  }
}
