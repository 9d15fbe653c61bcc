package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name taken apart.
 *
 * <pre>
 * Ruth van der Meer Jr.    words [ruth, van, der, meer]   given ruth   surname meer
 * </pre>
 *
 * @param words its words in plain letters, without title and without {@code Jr.}; at least one
 */
record PersonName(List<String> words) {

  PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name without words");
    }
  }

  /** Takes a name apart; empty words and suffixes are dropped. */
  static PersonName of(String form) {
    List<String> words = new ArrayList<>();
    for (String piece : PlainLetters.words(form)) {
      String word = strip(PlainLetters.of(piece));
      if (!word.isEmpty() && !NameMender.isSuffix(word)) {
        words.add(word);
      }
    }
    return new PersonName(words.isEmpty() ? List.of(PlainLetters.of(form)) : words);
  }

  private static String strip(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(begin, end);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String given() {
    return words.get(0);
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  /** The key under which full names are one: given name and surname. */
  String key() {
    return isFull() ? given() + " " + surname() : surname();
  }
}
