package org.whosaid.trace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.whosaid.lexicon.Lexicon;

/**
 * A name as it is compared: {@code President Zelenskyy}, {@code Volodymyr Zelensky} and {@code
 * ZELENSKIY} fit each other, {@code Ann Lee} and {@code Bob Lee} do not.
 *
 * @param words its words without titles, in a spelling that the ways to write a foreign name share
 */
record PersonName(List<String> words) {

  private static final Lexicon TITLES = Lexicon.read("titles");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : OTHER.split(POSSESSIVE.matcher(plain).replaceAll(""), -1)) {
      if (!word.isEmpty() && !word.equals("the")) {
        words.add(word);
      }
    }
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    words.replaceAll(PersonName::spelling);
    return new PersonName(words);
  }

  /** Endings and doubled letters in which transliterations differ are written one way. */
  private static String spelling(String word) {
    String same = word.replace("ph", "f").replace("kh", "h").replace('j', 'y').replace('w', 'v');
    same = same.replaceAll("(iy|yi|yy|ii|y|ie)$", "i");
    return same.length() < 4 ? word : same.replaceAll("(.)\\1", "$1");
  }

  /**
   * Whether the two can be one: the words of the shorter stand in the longer in order, and they
   * share the last word; a single letter stands for any name that begins with it.
   */
  boolean fits(PersonName other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    if (shorter.isEmpty() || !last(shorter).equals(last(longer))) {
      return shorter.size() == 1 && longer.size() == 2 && shorter.get(0).equals(longer.get(0));
    }
    int next = 0;
    for (String word : longer) {
      if (next < shorter.size() && sameWord(shorter.get(next), word)) {
        next++;
      }
    }
    return next == shorter.size();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean sameWord(String one, String other) {
    return one.equals(other)
        || ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0));
  }
}
