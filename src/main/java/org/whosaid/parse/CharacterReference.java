package org.whosaid.parse;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character written as web pages write it, by name or number, in what should be plain text:
 * <code>&amp;quot;</code>, <code>&amp;#8220;</code>, <code>&amp;eacute;</code>. Marks, dashes,
 * spaces, the ampersand and Latin letters have names here: what else a page may name is no part of
 * how news is quoted. Numbers from 128 to 159 mean what they mean in windows-1252, as in browsers.
 *
 * @param meaning the character that is meant
 * @param end offset after the reference, in UTF-16 code units
 */
record CharacterReference(char meaning, int end) {

  private static final int LONGEST = 8;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Map<String, Character> NAMES =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("bdquo", '„'),
          Map.entry("sbquo", '‚'),
          Map.entry("laquo", '«'),
          Map.entry("raquo", '»'),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("hellip", '…'),
          Map.entry("szlig", 'ß'),
          Map.entry("aelig", 'æ'),
          Map.entry("AElig", 'Æ'),
          Map.entry("oslash", 'ø'),
          Map.entry("Oslash", 'Ø'));

  /** Combining characters by the names that letters with them have: {@code eacute}. */
  private static final Map<String, String> ACCENTS =
      Map.of(
          "acute", "\u0301",
          "grave", "\u0300",
          "circ", "\u0302",
          "uml", "\u0308",
          "tilde", "\u0303",
          "cedil", "\u0327",
          "ring", "\u030A",
          "caron", "\u030C");

  /** The reference that begins at an offset, or null. */
  static @Nullable CharacterReference at(String text, int offset) {
    if (text.charAt(offset) != '&') {
      return null;
    }
    int end = offset + 1;
    while (end < text.length() && end <= offset + LONGEST && text.charAt(end) != ';') {
      end++;
    }
    if (end == text.length() || text.charAt(end) != ';') {
      return null;
    }
    String name = text.substring(offset + 1, end);
    Character meaning = name.startsWith("#") ? numbered(name.substring(1)) : named(name);
    return meaning == null ? null : new CharacterReference(meaning, end + 1);
  }

  private static @Nullable Character named(String name) {
    Character known = NAMES.get(name);
    if (known != null || name.length() < 2) {
      return known;
    }
    String accent = ACCENTS.get(name.substring(1));
    if (accent == null) {
      return null;
    }
    String letter = Normalizer.normalize(name.charAt(0) + accent, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter.charAt(0) : null;
  }

  private static @Nullable Character numbered(String number) {
    boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
    String digits = hexadecimal ? number.substring(1) : number;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> isDigit(c, hexadecimal))) {
      return null;
    }
    int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
    if (code >= 0x80 && code < 0xA0) {
      return new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
    }
    boolean space = code == '\t' || code == '\n' || code == '\r';
    boolean shows = code > ' ' && code != 0x7F && code < 0xFFF0;
    if (!space && (!shows || Character.isSurrogate((char) code))) {
      return null;
    }
    return space || Character.isSpaceChar(code) ? ' ' : (char) code;
  }

  private static boolean isDigit(int c, boolean hexadecimal) {
    return (c >= '0' && c <= '9') || (hexadecimal && Character.digit(c, 16) >= 0 && c < 0x7F);
  }
}
