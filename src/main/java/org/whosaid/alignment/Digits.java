package org.whosaid.alignment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One word of a number: {@code 25}, {@code five}, {@code 5m}, {@code 21st}, {@code third}.
 *
 * @param value its value
 * @param ending letters that make it something else than a plain number: {@code st}, {@code s}
 * @param spelled whether it was written in letters
 */
record Digits(BigDecimal value, String ending, boolean spelled) {

  private static final int LONGEST = 18;

  static @Nullable Digits of(String form) {
    String word = form.isEmpty() ? null : WordLists.number(form);
    if (word != null && !word.startsWith("*")) {
      return parse(word, true);
    }
    return form.isEmpty() || !Character.isDigit(form.charAt(0)) ? null : parse(form, false);
  }

  private static @Nullable Digits parse(String form, boolean spelled) {
    int end = 0;
    while (end < form.length() && (isDigit(form.charAt(end)) || form.charAt(end) == '.')) {
      end++;
    }
    if (end == 0 || end > LONGEST || form.indexOf('.') != form.lastIndexOf('.')) {
      return null;
    }
    BigDecimal value = new BigDecimal(form.substring(0, end));
    String ending = form.substring(end);
    String scale = ending.isEmpty() ? null : WordLists.number(ending);
    return scale != null && scale.startsWith("*")
        ? new Digits(value.multiply(new BigDecimal(scale.substring(1))), "", spelled)
        : new Digits(value, ending, spelled);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
