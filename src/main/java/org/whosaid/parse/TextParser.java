package org.whosaid.parse;

import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFolder;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.Sentence;

/**
 * Reads an article: paragraphs and their kinds, sentences, tokens, and for each token its part of
 * speech, name type, lemma, word cluster, and the word it depends on.
 *
 * <pre>{@code
 * TextParser parser = TextParser.load(ModelFolder.bundled());
 * Document document = parser.parse(Article.of("\"We won,\" said Ann Lee."));
 * document.tag(5);     // VBD
 * document.name(6);    // PERSON
 * }</pre>
 *
 * <p>Takes any text, in time linear in its length. Immutable and safe for many threads.
 */
public final class TextParser {

  private final LinguisticModel model;

  TextParser(LinguisticModel model) {
    this.model = model;
  }

  /**
   * A parser with the model {@code linguistics} of a folder.
   *
   * @throws org.whosaid.learn.ModelFormatException if the model is missing or damaged
   */
  public static TextParser load(ModelFolder folder) {
    return of(folder.read(LinguisticModel.KIND));
  }

  /**
   * A parser with the given model.
   *
   * @throws org.whosaid.learn.ModelFormatException if it is of another kind or damaged
   */
  public static TextParser of(ModelFile file) {
    return new TextParser(LinguisticModel.read(file));
  }

  /** Parses an article. */
  public Document parse(Article article) {
    Layout layout = Layout.of(article.text());
    SentenceReader reader = new SentenceReader(model, layout.tokens());
    for (Sentence sentence : layout.sentences()) {
      reader.read(sentence.tokens());
    }
    reader.settleNames(layout.sentences());
    return new Document(article, layout.paragraphs(), layout.sentences(), reader.columns());
  }
}
