package org.whosaid.train;

import java.util.List;
import org.whosaid.learn.ModelFolder;
import org.whosaid.parse.TextParser;
import org.whosaid.text.Article;
import org.whosaid.text.Document;

/**
 * The parser for every article: what is learned from is parsed by a model that has not seen it, so
 * that training meets the mistakes that use will meet; what is measured on, by the model in use.
 */
final class TrainingParsers {

  private final TextParser inUse;
  private final List<TextParser> unseen;
  private final TextParts parts;

  private TrainingParsers(TextParser inUse, List<TextParser> unseen) {
    this.inUse = inUse;
    this.unseen = List.copyOf(unseen);
    this.parts = new TextParts(this.unseen.size());
  }

  /** One parser for everything. */
  static TrainingParsers of(TextParser parser) {
    return new TrainingParsers(parser, List.of(parser));
  }

  /**
   * Loads them.
   *
   * @param unseen folders of models, the n-th trained without the n-th part of the texts; if there
   *     are none, the model in use serves for all
   */
  static TrainingParsers load(ModelFolder inUse, List<ModelFolder> unseen) {
    TextParser parser = TextParser.load(inUse);
    return unseen.isEmpty()
        ? of(parser)
        : new TrainingParsers(parser, unseen.stream().map(TextParser::load).toList());
  }

  /** The number of models that articles to learn from are parsed by. */
  int count() {
    return unseen.size();
  }

  /** For articles to measure on. */
  TextParser inUse() {
    return inUse;
  }

  /** Parses a copy of an article to learn from by the same model as the article itself. */
  Document copy(Article original, Article copy) {
    return toLearnFrom(original).parse(copy);
  }

  /** For an article to learn from. */
  TextParser toLearnFrom(Article article) {
    return unseen.get(parts.of(article.text()));
  }
}
