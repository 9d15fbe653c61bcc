package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Span;

/**
 * How well predictions agree with a gold corpus: the figures of score.py, to the last digit, and
 * what became of each verbatim span.
 *
 * @param corpus name of the corpus
 * @param articles number of its articles
 * @param figures the figures
 * @param outcomes the verbatim spans of the gold and those given beyond it, article by article
 */
public record Evaluation(String corpus, int articles, Figures figures, List<SpanOutcome> outcomes) {

  public Evaluation {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Compares predictions with a corpus.
   *
   * @throws IllegalArgumentException if a predicted span lies outside its article
   */
  public static Evaluation of(GoldCorpus corpus, Predictions predictions) {
    Figures figures = Figures.NONE;
    List<SpanOutcome> outcomes = new ArrayList<>();
    for (GoldArticle article : corpus.articles()) {
      List<PredictedQuote> quotes = predictions.of(article.name());
      checkSpans(article, quotes);
      Marks marks = new Marks(article.text());
      List<GoldSide> gold = GoldSide.of(article, marks);
      VerbatimScore verbatim = new VerbatimScore(article.name(), marks, gold, quotes);
      ContentScore content = new ContentScore(marks, gold, quotes);
      figures = figures.plus(figures(verbatim, content));
      outcomes.addAll(verbatim.outcomes());
    }
    return new Evaluation(corpus.name(), corpus.articles().size(), figures, outcomes);
  }

  private static Figures figures(VerbatimScore verbatim, ContentScore content) {
    return new Figures(
        verbatim.quoted(),
        verbatim.quotedWho(),
        verbatim.persons(false),
        verbatim.persons(true),
        content.exact(),
        content.soft(),
        content.relation(),
        content.relationWho());
  }

  private static void checkSpans(GoldArticle article, List<PredictedQuote> quotes) {
    for (PredictedQuote quote : quotes) {
      for (List<Span> spans : List.of(quote.spans(), quote.quotedSpans())) {
        for (Span span : spans) {
          if (span.end() > article.text().length()) {
            throw new IllegalArgumentException(
                article.name()
                    + ": predicted span "
                    + span
                    + " lies outside the article of "
                    + article.text().length()
                    + " code units; were the predictions made from another text?");
          }
        }
      }
    }
  }
}
