package org.whosaid.parse;

/**
 * Finds where the sentences of a paragraph end.
 *
 * <pre>
 * Rep. John Lewis (D-Ga.) said so.| "We won."| "Why?" he asked.| He left.
 * </pre>
 *
 * <p>A full stop ends a sentence, and so does a question or exclamation mark unless the next word
 * is in lower case; closing marks and brackets behind it belong to the sentence they close. The
 * dots of abbreviations are no full stops: the tokenizer leaves them with their words. Stateless;
 * linear in the number of tokens.
 */
final class SentenceSplitter {

  private SentenceSplitter() {}

  /**
   * The end of the sentence that begins with token {@code begin}.
   *
   * @param end the end of the paragraph
   */
  static int sentenceEnd(String article, Tokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isStop(tokens.form(i))) {
        int next = afterFollowers(tokens, i + 1, end);
        if (next == end || endsHere(article, tokens, i, next)) {
          return next;
        }
        i = next - 1;
      }
    }
    return end;
  }

  private static boolean isStop(String form) {
    char c = form.charAt(0);
    return c == '?' || c == '!' || (c == '.' && isDots(form)) || c == '…' || c == '。';
  }

  private static boolean isDots(String form) {
    return form.length() == 1 || form.equals("...");
  }

  /** The first token that is neither a further stop nor a mark that closes something. */
  private static int afterFollowers(Tokens tokens, int from, int end) {
    int next = from;
    while (next < end && isFollower(tokens, next)) {
      next++;
    }
    return next;
  }

  private static boolean isFollower(Tokens tokens, int token) {
    String form = tokens.form(token);
    char c = form.charAt(0);
    if (c == '\'' || c == '"') {
      return form.equals("''") || (form.length() == 1 && tokens.isGlued(token));
    }
    return isStop(form) || (form.length() == 1 && ")]}”’»".indexOf(c) >= 0);
  }

  private static boolean endsHere(String article, Tokens tokens, int stop, int next) {
    int c = article.codePointAt(tokens.begin(next));
    boolean plainStop = tokens.form(stop).length() == 1 && ".。".contains(tokens.form(stop));
    boolean closed = next > stop + 1;
    if (Character.isLowerCase(c)) {
      return plainStop && !closed && !tokens.isGlued(next);
    }
    if (",;:–—-".indexOf(c) >= 0) {
      return false;
    }
    boolean dots = tokens.form(stop).charAt(0) == '…' || tokens.form(stop).equals("...");
    return !dots || closed;
  }
}
