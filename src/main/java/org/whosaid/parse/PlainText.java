package org.whosaid.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as the tokenizer should see it, with the way back to the article's own offsets.
 *
 * <pre>
 * article     Zelen[soft hyphen]skyy said[no-break space]so
 * plain text  Zelenskyy said so
 * </pre>
 *
 * <p>Left out: soft hyphens, zero-width and direction marks. Put in their place: {@code \n} for
 * each kind of line end, a space for every other kind of white space and for control characters,
 * U+FFFD for half a surrogate pair. Offsets are UTF-16 code units. Immutable.
 */
final class PlainText {

  private final String text;
  private final int @Nullable [] origin;

  private PlainText(String text, int @Nullable [] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The plain text of an article. */
  static PlainText of(String article) {
    for (int i = 0; i < article.length(); i++) {
      char c = article.charAt(i);
      if (c != plain(article, i) || isInvisible(c)) {
        return rewritten(article);
      }
    }
    return new PlainText(article, null);
  }

  private static PlainText rewritten(String article) {
    char[] plain = new char[article.length()];
    int[] origin = new int[article.length()];
    int n = 0;
    for (int i = 0; i < article.length(); i++) {
      if (!isInvisible(article.charAt(i))) {
        plain[n] = plain(article, i);
        origin[n++] = i;
      }
    }
    return new PlainText(new String(plain, 0, n), Arrays.copyOf(origin, n));
  }

  /** Whether a character shows nothing and takes no room: a soft hyphen, a direction mark. */
  static boolean isInvisible(char c) {
    if (c < 0xAD) {
      return false;
    }
    return c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  /** Whether a line ends with this character. */
  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static char plain(String article, int i) {
    char c = article.charAt(i);
    if (c >= ' ' && c < 0x7F) {
      return c;
    }
    if (isLineEnd(c)) {
      return '\n';
    }
    if (c <= 0xA0) {
      return ' ';
    }
    if (Character.isSurrogate(c)) {
      return isPaired(article, i) ? c : '\uFFFD';
    }
    if (c >= 0xFFF0) {
      return '\uFFFD';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }

  private static boolean isPaired(String article, int i) {
    return Character.isHighSurrogate(article.charAt(i))
        ? i + 1 < article.length() && Character.isLowSurrogate(article.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(article.charAt(i - 1));
  }

  /** The plain text. */
  String text() {
    return text;
  }

  /** Offset in the article of the character at {@code index}. */
  int begin(int index) {
    return origin == null ? index : origin[index];
  }

  /** Offset in the article after the last character before {@code index}. */
  int end(int index) {
    return origin == null ? index : origin[index - 1] + 1;
  }
}
