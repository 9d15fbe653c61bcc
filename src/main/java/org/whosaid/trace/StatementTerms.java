package org.whosaid.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whosaid.alignment.Word;
import org.whosaid.alignment.WordKind;
import org.whosaid.alignment.Wording;

/**
 * What a wording is found by: its content words, its pairs of neighbours, and its triples where two
 * function words meet, which as a pair would be everywhere.
 *
 * <p>{@code We have to win it} has the terms {@code we have to}, {@code have to win}, {@code to
 * win}, {@code win}, {@code win it}.
 */
final class StatementTerms {

  private StatementTerms() {}

  static Set<String> of(Wording wording) {
    List<Word> words = wording.words();
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean function = isFunction(word);
      if (!function) {
        terms.add(word.form());
      }
      if (i + 1 < words.size()) {
        Word next = words.get(i + 1);
        if (!function || !isFunction(next)) {
          terms.add(word.form() + ' ' + next.form());
        } else if (i + 2 < words.size()) {
          terms.add(word.form() + ' ' + next.form() + ' ' + words.get(i + 2).form());
        }
      }
    }
    return terms;
  }

  private static boolean isFunction(Word word) {
    return word.kind() == WordKind.FUNCTION;
  }
}
