package org.whosaid.parse;

import java.util.List;

/**
 * A sentence to learn from, annotated by a teacher.
 *
 * @param words its words in order
 */
record TaughtSentence(List<TaughtWord> words) {

  TaughtSentence {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  TaughtWord word(int index) {
    return words.get(index);
  }

  String[] forms() {
    return words.stream().map(TaughtWord::form).toArray(String[]::new);
  }

  /** Whether the teacher gave every word its head. */
  boolean isParsed() {
    return words.stream().allMatch(TaughtWord::isParsed);
  }
}
