package org.whosaid.alignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * Writes contractions out: {@code can't} becomes {@code can not}, {@code it's} {@code it is},
 * {@code it's been} {@code it has been}. The {@code 's} of a genitive becomes a word of its own.
 */
final class Contractions {

  private Contractions() {}

  static List<Word> writeOut(List<Word> words) {
    List<Word> full = new ArrayList<>(words.size() + 4);
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).form() : "";
      add(words.get(i), next, full);
    }
    return full;
  }

  private static void add(Word word, String next, List<Word> full) {
    String form = word.form();
    String whole = WordLists.contraction(form);
    if (whole != null && form.length() > 3) {
      int space = whole.indexOf(' ');
      int ending = Math.min(space, form.length() - 2);
      split(
          word, whole.substring(0, space), ending, perfect(whole.substring(space + 1), next), full);
      return;
    }
    int ending = ending(form);
    if (ending <= 0) {
      full.add(word);
      return;
    }
    String meaning = WordLists.contraction(form.substring(ending));
    String base = form.substring(0, ending);
    String fullBase = form.endsWith("n't") ? WordLists.contraction(base) : null;
    split(
        word,
        fullBase == null ? base : fullBase,
        ending,
        meaning == null ? form.substring(ending) : perfect(meaning, next),
        full);
  }

  /** Where the contracted ending begins: {@code n't} in {@code don't}; 0 if there is none. */
  private static int ending(String form) {
    if (form.endsWith("n't")) {
      return form.length() - 3;
    }
    int apostrophe = form.lastIndexOf('\'');
    if (apostrophe <= 0) {
      return 0;
    }
    String ending = form.substring(apostrophe);
    return ending.equals("'s") || WordLists.contraction(ending) != null ? apostrophe : 0;
  }

  /** {@code 's} and {@code 'd} before a participle are has and had. */
  private static String perfect(String meaning, String next) {
    boolean participle =
        next.equals("been") || next.equals("got") || next.equals("had") || next.equals("become");
    if (meaning.equals("is") && participle) {
      return "has";
    }
    return meaning.equals("would") && (participle || next.equals("better")) ? "had" : meaning;
  }

  private static void split(
      Word word, String first, int at, @Nullable String second, List<Word> full) {
    Span span = word.span();
    int middle = Math.min(span.end(), span.begin() + Math.max(1, at));
    full.add(
        new Word(
            first,
            word.kind() == WordKind.NAME ? word.kind() : WordLists.kind(first),
            new Span(span.begin(), middle),
            word.afterElision()));
    if (second != null) {
      full.add(new Word(second, WordLists.kind(second), new Span(middle, span.end()), false));
    }
  }
}
