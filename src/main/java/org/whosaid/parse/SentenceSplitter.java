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

  /**
   * The most tokens of a sentence; what goes on longer is cut, after a comma if there is one near.
   */
  static final int LONGEST = 250;

  private static final int NEAR = 50;

  private SentenceSplitter() {}

  /**
   * The end of the sentence that begins with token {@code begin}.
   *
   * @param end the end of the paragraph
   */
  static int sentenceEnd(String article, Tokens tokens, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    for (int i = begin; i < limit; i++) {
      if (isStop(tokens.form(i))) {
        int next = afterFollowers(tokens, i + 1, Math.min(end, begin + 2 * LONGEST));
        if (next >= limit || endsHere(article, tokens, i, next)) {
          return next;
        }
        i = next - 1;
      }
    }
    return limit == end ? end : cut(tokens, limit);
  }

  private static int cut(Tokens tokens, int limit) {
    for (int i = limit - 1; i > limit - NEAR; i--) {
      char c = tokens.form(i).charAt(0);
      if (c == ',' || c == ';' || c == ':') {
        return i + 1;
      }
    }
    return limit;
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
