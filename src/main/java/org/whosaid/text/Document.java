package org.whosaid.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An article with its tokens, sentences and paragraphs, and what the parser knows of each token.
 *
 * <pre>
 * "We won," said Ann Lee.   tokens  " We won , " said Ann Lee .
 *                           tags    `` PRP VBD , '' VBD NNP NNP .
 * </pre>
 *
 * <p>Properties are asked for by token index: {@code document.tag(5)}. Immutable and safe for many
 * threads.
 */
public final class Document {

  private final Article article;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> sentences;
  private final TokenColumns columns;
  private final int[] sentenceOf;

  /**
   * A document of the given parts.
   *
   * @throws IllegalArgumentException if the sentences do not cover the tokens in order, or a span
   *     lies outside the text
   */
  public Document(
      Article article, List<Paragraph> paragraphs, List<Sentence> sentences, TokenColumns columns) {
    this.article = article;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.columns = columns;
    this.sentenceOf = new int[columns.size()];
    int next = 0;
    for (Sentence sentence : this.sentences) {
      TokenRange tokens = sentence.tokens();
      if (tokens.begin() != next || tokens.end() > columns.size()) {
        throw new IllegalArgumentException(
            "sentence "
                + sentence.index()
                + " has tokens "
                + tokens
                + ", expected to begin at "
                + next);
      }
      Arrays.fill(sentenceOf, tokens.begin(), tokens.end(), sentence.index());
      next = tokens.end();
    }
    if (next != columns.size()) {
      throw new IllegalArgumentException(
          "sentences end at token " + next + ", the document has " + columns.size());
    }
    if (next > 0 && columns.end()[next - 1] > article.text().length()) {
      throw new IllegalArgumentException(
          "last token ends at "
              + columns.end()[next - 1]
              + ", the text at "
              + article.text().length());
    }
  }

  public Article article() {
    return article;
  }

  /** The article's text, which all spans point into. */
  public String text() {
    return article.text();
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The headline within the text, if it has one. */
  public Optional<Paragraph> headline() {
    return paragraphs.stream().filter(p -> p.kind() == ParagraphKind.HEADLINE).findFirst();
  }

  /** The number of tokens. */
  public int size() {
    return sentenceOf.length;
  }

  /** Everything about one token; a view made on demand, for callers who want it in one piece. */
  public Token token(int token) {
    return new Token(
        token,
        span(token),
        form(token),
        lemma(token),
        tag(token),
        name(token),
        head(token),
        relation(token));
  }

  /** Offset of the token's first UTF-16 code unit. */
  public int begin(int token) {
    return columns.begin()[token];
  }

  /** Offset after the token's last UTF-16 code unit. */
  public int end(int token) {
    return columns.end()[token];
  }

  public Span span(int token) {
    return new Span(begin(token), end(token));
  }

  /** The place of the tokens in the text, from the first one's begin to the last one's end. */
  public Span span(TokenRange tokens) {
    if (tokens.isEmpty()) {
      int at = tokens.begin() < size() ? begin(tokens.begin()) : text().length();
      return new Span(at, at);
    }
    return new Span(begin(tokens.begin()), end(tokens.last()));
  }

  /** The words of the tokens as they stand in the text, white space and all. */
  public String words(TokenRange tokens) {
    return span(tokens).in(text());
  }

  /**
   * The tokens that lie at least partly within {@code span}.
   *
   * @return an empty range, placed where the span is, if there are none
   */
  public TokenRange tokens(Span span) {
    int first = lowerBound(columns.end(), span.begin() + 1);
    int end = lowerBound(columns.begin(), span.end());
    return new TokenRange(first, Math.max(first, end));
  }

  /** Index of the first entry of the sorted {@code values} that is at least {@code key}. */
  private static int lowerBound(int[] values, int key) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The token's letters as a reader sees them: without soft hyphens and zero-width characters, with
   * straight apostrophes. Quotation marks stand as in the text.
   */
  public String form(int token) {
    return columns.form()[token];
  }

  /** {@link #form} in lower case. */
  public String lower(int token) {
    return columns.lower()[token];
  }

  /** The dictionary form, in lower case. */
  public String lemma(int token) {
    return columns.lemma()[token];
  }

  /** The Penn Treebank tag; an interned string. */
  public String tag(int token) {
    return columns.tag()[token];
  }

  public NameType name(int token) {
    return columns.name()[token];
  }

  /** The word cluster, 0 for a word in none. */
  public int cluster(int token) {
    return columns.cluster()[token];
  }

  /** Index of the token this one depends on, -1 for the root of a sentence. */
  public int head(int token) {
    return columns.head()[token];
  }

  /** The Universal Dependencies relation to {@link #head}; an interned string. */
  public String relation(int token) {
    return columns.relation()[token];
  }

  /** Index of the token's sentence. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Index of the token's paragraph. */
  public int paragraphOf(int token) {
    return sentences.get(sentenceOf[token]).paragraph();
  }

  /** The tokens of the sentence that {@code token} stands in. */
  public TokenRange sentenceAround(int token) {
    return sentences.get(sentenceOf[token]).tokens();
  }

  @Override
  public String toString() {
    return "Document[" + article.id() + ", " + size() + " tokens]";
  }
}
