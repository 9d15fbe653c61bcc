package org.whosaid.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as a comparable key: without accents, case, punctuation, titles, middle initials or a
 * leading article. {@code Dr. Anneliese K. Lée's} becomes {@code anneliese lee}.
 */
final class NameKey {

  /** What stands before a name and tells nothing about whose it is; the list of score.py. */
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister"
                  + " senator sen representative rep congressman congresswoman governor gov"
                  + " secretary general gen colonel col captain capt major lieutenant lt sergeant"
                  + " sgt judge justice chief chancellor ambassador king queen prince princess"
                  + " pope bishop reverend rev father mayor speaker director chairman chairwoman"
                  + " chair former the a an")
              .split(" "));

  private static final Pattern COMBINING = Pattern.compile("\\p{Mn}");
  private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_&]+");

  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = COMBINING.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
    Matcher word = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group());
    }
    int first = 0;
    while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
      first++;
    }
    return withoutInitials(words.subList(first, words.size()));
  }

  private static String withoutInitials(List<String> words) {
    if (words.size() <= 2) {
      return String.join(" ", words);
    }
    return words.get(0)
        + words.stream()
            .skip(1)
            .filter(word -> word.codePointCount(0, word.length()) > 1)
            .map(word -> " " + word)
            .collect(Collectors.joining());
  }
}
