package org.whosaid.parse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character written as web pages write it, by name or number, in what should be plain text:
 * <code>&amp;quot;</code>, <code>&amp;#8220;</code>. Only marks, dashes, spaces and the ampersand
 * have names here: what else a page may name is no part of how news is quoted.
 *
 * @param meaning the character that is meant
 * @param end offset after the reference, in UTF-16 code units
 */
record CharacterReference(char meaning, int end) {

  private static final int LONGEST = 8;

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
          Map.entry("hellip", '…'));

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
    Character meaning = name.startsWith("#") ? numbered(name.substring(1)) : NAMES.get(name);
    return meaning == null ? null : new CharacterReference(meaning, end + 1);
  }

  private static @Nullable Character numbered(String number) {
    boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
    String digits = hexadecimal ? number.substring(1) : number;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> isDigit(c, hexadecimal))) {
      return null;
    }
    int meaning = Integer.parseInt(digits, hexadecimal ? 16 : 10);
    boolean shows = meaning > ' ' && (meaning < 0x7F || meaning >= 0xA0) && meaning < 0xFFF0;
    if (!shows || Character.isSurrogate((char) meaning)) {
      return null;
    }
    return Character.isSpaceChar(meaning) ? ' ' : (char) meaning;
  }

  private static boolean isDigit(int c, boolean hexadecimal) {
    return (c >= '0' && c <= '9') || (hexadecimal && Character.digit(c, 16) >= 0 && c < 0x7F);
  }
}
