package org.whosaid.alignment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.lexicon.Lexicon;

/** The word lists of this room, read once. */
final class WordLists {

  private static final Map<String, WordKind> KINDS = kinds();
  private static final Lexicon CONTRACTIONS = Lexicon.read("contractions");
  private static final Lexicon NUMBERS = Lexicon.read("number-words");

  private WordLists() {}

  private static Map<String, WordKind> kinds() {
    Map<String, WordKind> kinds = new HashMap<>();
    Lexicon.read("word-kinds")
        .entries()
        .forEach((word, kind) -> kinds.put(word, WordKind.valueOf(kind.toUpperCase(Locale.ROOT))));
    Lexicon.read("number-words").entries().keySet().stream()
        .filter(word -> word.length() > 2)
        .forEach(word -> kinds.put(word, WordKind.NUMBER));
    return Map.copyOf(kinds);
  }

  static WordKind kind(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return isYear(form) ? WordKind.DATE : WordKind.NUMBER;
    }
    return KINDS.getOrDefault(form, WordKind.CONTENT);
  }

  /** Four digits from 1500 to 2099 are read as a year. */
  private static boolean isYear(String form) {
    return form.length() == 4
        && form.chars().allMatch(Character::isDigit)
        && form.compareTo("1500") >= 0
        && form.compareTo("2100") < 0;
  }

  static @Nullable String contraction(String form) {
    return CONTRACTIONS.value(form);
  }

  /** The value of a number word: {@code 5}, {@code 5th} or, for a scale, {@code *1000}. */
  static @Nullable String number(String form) {
    return NUMBERS.value(form);
  }
}
