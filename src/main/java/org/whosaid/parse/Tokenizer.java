package org.whosaid.parse;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.LexedTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.Locale;
import org.whosaid.lexicon.Lexicon;

/**
 * Cuts an article into tokens by CoreNLP's PTBTokenizer (Universal Dependencies style: {@code
 * Ocasio - Cortez}, {@code do n't}, {@code Mr.}). No token crosses a line end.
 *
 * <p>The text is handed over in pieces cut at line ends or white space. A run of characters without
 * any white space, longer than a web address, is handed over in small bits: the tokenizer may look
 * to the end of such a run for each of its tokens. So time is linear whatever the text.
 */
final class Tokenizer {

  private static final String OPTIONS = "invertible=false,untokenizable=noneKeep";

  /** What the tokenizer hands out for each token; the tokens themselves go where we want them. */
  private static final Word DONE = new Word("");

  /** Characters after which a piece ends at the next line end. */
  private static final int PIECE = 4_000;

  /** The longest run without white space that is handed over in one piece. */
  private static final int LONGEST_RUN = 250;

  /** The size of the bits of a longer one. */
  private static final int BIT = 64;

  private static final Lexicon TITLES = Lexicon.read("titles");

  private final PlainText plain;
  private final String text;
  private final Tokens tokens = new Tokens();

  private Tokenizer(String article) {
    this.plain = PlainText.of(article);
    this.text = plain.text();
  }

  /** The tokens of an article. */
  static Tokens tokenize(String article) {
    Tokenizer tokenizer = new Tokenizer(article);
    int from = 0;
    while (from < tokenizer.text.length()) {
      int to = tokenizer.pieceEnd(from);
      tokenizer.piece(from, to);
      from = to;
    }
    return tokenizer.tokens;
  }

  private int pieceEnd(int from) {
    int runBegin = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ' ') {
        runBegin = i + 1;
        if (i - from >= (c == '\n' ? PIECE : 2 * PIECE)) {
          return i;
        }
      } else if (i - runBegin >= LONGEST_RUN) {
        return runBegin > from ? runBegin : bitEnd(from);
      }
    }
    return text.length();
  }

  private int bitEnd(int from) {
    int end = from + BIT;
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }

  private void piece(int from, int to) {
    LexedTokenFactory<Word> sink =
        (word, begin, length) -> {
          add(from + begin, from + begin + length);
          return DONE;
        };
    StringReader reader = new StringReader(text.substring(from, to));
    PTBTokenizer<Word> tokenizer = new PTBTokenizer<>(reader, sink, OPTIONS);
    while (tokenizer.hasNext()) {
      tokenizer.next();
    }
  }

  /**
   * Whether the token is the dot of a title before a name that the tokenizer does not know: {@code
   * Del. Ann Lee}.
   */
  private boolean isDotOfTitle(int begin, int end) {
    int last = tokens.size() - 1;
    return end - begin == 1
        && text.charAt(begin) == '.'
        && last >= 0
        && tokens.end(last) == plain.begin(begin)
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isUpperCase(tokens.form(last).charAt(0))
        && TITLES.contains(tokens.form(last).toLowerCase(Locale.ROOT) + ".");
  }

  private void add(int begin, int end) {
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        if (i > from && !isDotOfTitle(from, i)) {
          tokens.add(plain.begin(from), plain.end(i), Forms.of(text, from, i));
        } else if (i > from) {
          tokens.addDot();
        }
        from = i + 1;
      }
    }
  }
}
