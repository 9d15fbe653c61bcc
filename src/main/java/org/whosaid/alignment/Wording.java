package org.whosaid.alignment;

import java.util.List;
import org.whosaid.text.Span;

/**
 * A text as a run of comparable words: without regard to case, punctuation, quotation marks and
 * accents, contractions written out, numbers in digits.
 *
 * <p>{@code “We can’t spend two million,”} has the words {@code we can not spend 2000000}.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Wording {

  private final String text;
  private final List<Word> words;
  private final String[] forms;

  private Wording(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.forms = words.stream().map(Word::form).toArray(String[]::new);
  }

  public static Wording of(String text) {
    List<Word> written = WordScanner.scan(text);
    return new Wording(text, List.copyOf(NumberReader.read(text, Contractions.writeOut(written))));
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** The comparable form of a word. */
  public String form(int word) {
    return forms[word];
  }

  /** The place of the words {@code [begin, end)}; for no words, behind the word before them. */
  Span span(int begin, int end) {
    if (begin < end) {
      return words.get(begin).span().hull(words.get(end - 1).span());
    }
    int at = begin > 0 ? words.get(begin - 1).span().end() : 0;
    return new Span(at, at);
  }

  /** The comparable words in one line, the same for two texts that say the same. */
  public String key() {
    return String.join(" ", forms);
  }

  @Override
  public String toString() {
    return "Wording[" + key() + "]";
  }
}
