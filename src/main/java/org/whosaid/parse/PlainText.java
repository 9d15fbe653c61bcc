package org.whosaid.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as a reader sees it, with the way back to the article's own offsets.
 *
 * <pre>
 * article     &amp;quot;Zelen[soft hyphen]skyy said[no-break space]so
 * plain text  "Zelenskyy said so
 * </pre>
 *
 * <p>Left out: soft hyphens, zero-width and direction marks. Put in their place: {@code \n} for
 * each kind of line end, a space for every other kind of white space and for control characters,
 * U+FFFD for half a surrogate pair, and what is meant by a character reference that a web page left
 * behind. Offsets are UTF-16 code units. Immutable.
 */
public final class PlainText {

  private final String text;
  private final int @Nullable [] origin;
  private final int @Nullable [] ends;

  private PlainText(String text, int @Nullable [] origin, int @Nullable [] ends) {
    this.text = text;
    this.origin = origin;
    this.ends = ends;
  }

  /** The plain text of an article. */
  public static PlainText of(String article) {
    for (int i = 0; i < article.length(); i++) {
      char c = article.charAt(i);
      if (c != plain(article, i) || isInvisible(c) || CharacterReference.at(article, i) != null) {
        return rewritten(article);
      }
    }
    return new PlainText(article, null, null);
  }

  private static PlainText rewritten(String article) {
    char[] plain = new char[article.length()];
    int[] origin = new int[article.length()];
    int[] ends = new int[article.length()];
    int n = 0;
    int i = 0;
    while (i < article.length()) {
      CharacterReference reference = CharacterReference.at(article, i);
      int end = reference == null ? i + 1 : reference.end();
      if (!isInvisible(reference == null ? article.charAt(i) : reference.meaning())) {
        plain[n] = reference == null ? plain(article, i) : reference.meaning();
        origin[n] = i;
        ends[n++] = end;
      }
      i = end;
    }
    return new PlainText(new String(plain, 0, n), Arrays.copyOf(origin, n), Arrays.copyOf(ends, n));
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

  /** Whether a reader sees a letter or a digit in {@code article[begin..end)}. */
  public static boolean hasWord(String article, int begin, int end) {
    int i = begin;
    while (i < end) {
      CharacterReference reference = CharacterReference.at(article, i);
      int c = reference == null ? article.codePointAt(i) : reference.meaning();
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i = reference == null ? i + Character.charCount(c) : reference.end();
    }
    return false;
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /** Offset in the article of the character at {@code index}. */
  public int begin(int index) {
    return origin == null ? index : origin[index];
  }

  /** Offset in the article after the last character before {@code index}. */
  public int end(int index) {
    return ends == null ? index : ends[index - 1];
  }

  /** Index of the first character that begins at {@code offset} in the article or behind it. */
  public int indexOf(int offset) {
    if (origin == null) {
      return offset;
    }
    int found = Arrays.binarySearch(origin, offset);
    return found >= 0 ? found : -found - 1;
  }
}
