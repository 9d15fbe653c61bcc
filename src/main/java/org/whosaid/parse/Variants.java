package org.whosaid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.whosaid.text.NameType;

/**
 * Sentences set otherwise than the teacher saw them, with what it said of them kept, so that the
 * models learn to read what the teacher itself reads badly.
 *
 * <pre>
 * Lee wins second vote      LEE WINS SECOND VOTE      Lee Wins Second Vote      LEE wins second vote
 * </pre>
 */
final class Variants {

  private static final double CAPITALS = 0.03;
  private static final double HEADLINE = 0.04;
  private static final double NAMES = 0.02;

  /** The longest sentence that is set as a headline. */
  private static final int LONGEST_HEADLINE = 18;

  private Variants() {}

  /** The sentences, and behind them some of them set otherwise. */
  static List<TaughtSentence> with(List<TaughtSentence> sentences, long seed) {
    Random random = new Random(seed);
    List<TaughtSentence> all = new ArrayList<>(sentences);
    for (TaughtSentence sentence : sentences) {
      double draw = random.nextDouble();
      if (draw < CAPITALS) {
        all.add(set(sentence, word -> upper(word.form())));
      } else if (draw < CAPITALS + HEADLINE && sentence.size() <= LONGEST_HEADLINE) {
        all.add(set(sentence, word -> capitalized(word.form())));
      } else if (draw > 1 - NAMES && sentence.words().stream().anyMatch(Variants::isPerson)) {
        all.add(set(sentence, word -> isPerson(word) ? upper(word.form()) : word.form()));
      }
    }
    return all;
  }

  private interface Setting {
    String form(TaughtWord word);
  }

  private static TaughtSentence set(TaughtSentence sentence, Setting setting) {
    return new TaughtSentence(
        sentence.words().stream().map(word -> word.withForm(setting.form(word))).toList());
  }

  private static boolean isPerson(TaughtWord word) {
    return word.name() == NameType.PERSON;
  }

  private static String upper(String form) {
    return form.toUpperCase(Locale.ROOT);
  }

  private static String capitalized(String form) {
    return form.length() < 4 && !form.equals("is")
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
