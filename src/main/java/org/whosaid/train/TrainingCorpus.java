package org.whosaid.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldCorpus;
import org.whosaid.parse.TextParser;
import org.whosaid.text.Article;
import org.whosaid.text.Document;

/**
 * A gold corpus, parsed.
 *
 * @param gold the corpus
 * @param articles its articles, parsed, in the same order
 * @param attitudes whether attitudes are annotated in it
 */
record TrainingCorpus(GoldCorpus gold, List<TrainingArticle> articles, boolean attitudes) {

  TrainingCorpus {
    articles = List.copyOf(articles);
  }

  /**
   * Reads and parses a corpus. One that has a table {@code cue-acts.tsv} beside it annotates
   * attitudes, and the table tells which cues report them.
   *
   * @param acts what cues report in corpora without a table of their own
   */
  static TrainingCorpus read(Path folder, Function<Article, TextParser> parsers, CueActs acts) {
    GoldCorpus gold = GoldCorpus.read(folder);
    CueActs own = CueActs.beside(List.of(folder));
    boolean attitudes = !own.isEmpty();
    List<TrainingArticle> articles = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      Document document = parsers.apply(article.article()).parse(article.article());
      articles.add(new TrainingArticle(article, document, attitudes ? own : acts, attitudes));
    }
    return new TrainingCorpus(gold, articles, attitudes);
  }
}
