package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.NameType;

/**
 * Corrects a teacher that misses organisations whose last word says what they are: {@code Charlotte
 * Observer}, {@code Tax Policy Center}. From the lexicon {@code organization-words}.
 */
final class OrganizationWords {

  private static final Lexicon WORDS = Lexicon.read("organization-words");

  private OrganizationWords() {}

  /** The sentence with the names that were missed. */
  static TaughtSentence correct(TaughtSentence sentence) {
    if (capitals(sentence) > sentence.size() / 2) {
      return sentence;
    }
    List<TaughtWord> words = new ArrayList<>(sentence.words());
    for (int i = 1; i < words.size(); i++) {
      if (endsOrganization(words, i)) {
        int begin = i;
        while (begin > 0 && isPart(words.get(begin - 1))) {
          begin--;
        }
        begin += begin == 0 && i - begin > 1 && words.get(0).form().equals("The") ? 1 : 0;
        if (i > begin) {
          for (int k = begin; k <= i; k++) {
            words.set(k, words.get(k).withName(NameType.ORGANIZATION));
          }
        }
      }
    }
    return new TaughtSentence(words);
  }

  private static int capitals(TaughtSentence sentence) {
    return (int) sentence.words().stream().filter(OrganizationWords::isCapital).count();
  }

  private static boolean endsOrganization(List<TaughtWord> words, int i) {
    boolean last = i + 1 == words.size() || !isPart(words.get(i + 1));
    return last
        && isPart(words.get(i))
        && WORDS.contains(words.get(i).form().toLowerCase(Locale.ROOT));
  }

  /** Whether the word may be part of an organisation's name that the teacher missed. */
  private static boolean isPart(TaughtWord word) {
    boolean noun = Tags.name(word.tag()).startsWith("NNP");
    return noun
        && isCapital(word)
        && (word.name() == NameType.NONE || word.name() == NameType.LOCATION);
  }

  private static boolean isCapital(TaughtWord word) {
    return Character.isUpperCase(word.form().codePointAt(0));
  }
}
