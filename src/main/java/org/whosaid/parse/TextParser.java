package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.learn.FeatureKeys;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFolder;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;
import org.whosaid.text.Span;
import org.whosaid.text.TokenColumns;
import org.whosaid.text.TokenRange;

/**
 * Reads an article: paragraphs and their kinds, sentences, tokens, and for each token its part of
 * speech, name type, lemma and word cluster.
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
    String text = article.text();
    List<Span> spans = ParagraphFinder.find(text);
    ParagraphKind[] kinds = ParagraphKinds.of(text, spans);
    Tokens tokens = Tokenizer.tokenize(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < kinds.length; i++) {
      Span span = spans.get(i);
      int end = tokens.endWithin(begin, span.end());
      if (end > begin) {
        int firstSentence = sentences.size();
        split(text, tokens, new TokenRange(begin, end), paragraphs.size(), sentences);
        TokenRange range = new TokenRange(begin, end);
        paragraphs.add(
            new Paragraph(
                paragraphs.size(), kinds[i], span, range, firstSentence, sentences.size()));
        begin = end;
      }
    }
    return new Document(article, paragraphs, sentences, columns(tokens, sentences));
  }

  private static void split(
      String text, Tokens tokens, TokenRange range, int paragraph, List<Sentence> sentences) {
    int begin = range.begin();
    while (begin < range.end()) {
      int end = SentenceSplitter.sentenceEnd(text, tokens, begin, range.end());
      sentences.add(new Sentence(sentences.size(), new TokenRange(begin, end), paragraph));
      begin = end;
    }
  }

  private TokenColumns columns(Tokens tokens, List<Sentence> sentences) {
    int size = tokens.size();
    String[] forms = tokens.forms();
    String[] lower = new String[size];
    String[] lemma = new String[size];
    String[] tag = new String[size];
    NameType[] name = new NameType[size];
    short[] cluster = new short[size];
    int[] head = new int[size];
    String[] relation = new String[size];
    SentenceWords words = new SentenceWords();
    FeatureKeys keys = new FeatureKeys();
    int[] scores = new int[Tags.COUNT];
    Lemmas lemmas = new Lemmas();
    for (Sentence sentence : sentences) {
      int begin = sentence.tokens().begin();
      words.fill(forms, begin, sentence.tokens().end(), model.clusters());
      model.tagger().tag(words, keys, scores);
      model.nameFinder().find(words, keys, scores);
      for (int i = 0; i < words.size; i++) {
        int token = begin + i;
        int at = i + SentenceWords.PAD;
        lower[token] = forms[token].toLowerCase(Locale.ROOT);
        tag[token] = Tags.name(words.tag[at]);
        lemma[token] = lemmas.of(lower[token], tag[token]);
        name[token] = NameFinder.TYPES.get(words.name[at]);
        cluster[token] = (short) words.cluster[at];
        head[token] = -1;
        relation[token] = Relations.name(Relations.ROOT);
      }
    }
    return new TokenColumns(
        tokens.begins(), tokens.ends(), forms, lower, lemma, tag, name, cluster, head, relation);
  }
}
