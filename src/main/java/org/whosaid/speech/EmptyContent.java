package org.whosaid.speech;

import java.util.Set;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/**
 * Tells what is no content of speech although a cue stands before it: a pronoun or a person alone,
 * and a person with no more than a time or a place.
 *
 * <p>{@code Half had heard of [it].} {@code He told [nobody].} {@code Trump dismissed [Rex
 * Tillerson in March 2018].}
 */
final class EmptyContent {

  private static final Set<String> WHEN_OR_WHERE =
      Set.of("in", "at", "on", "since", "after", "before", "during", "until", "from");

  private EmptyContent() {}

  static boolean is(Document document, TokenRange words) {
    return isPronoun(document, words) || isPerson(document, words);
  }

  private static boolean isPronoun(Document document, TokenRange words) {
    if (words.size() != 1) {
      return false;
    }
    String tag = document.tag(words.begin());
    boolean standsForNoun =
        tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX");
    return standsForNoun || Unsaid.NOBODY.contains(document.lower(words.begin()));
  }

  private static boolean isPerson(Document document, TokenRange words) {
    int t = words.begin();
    while (t < words.end() && document.name(t) == NameType.PERSON) {
      t++;
    }
    boolean person = t > words.begin();
    return person
        && (t == words.end()
            || (WHEN_OR_WHERE.contains(document.lower(t)) && !hasVerb(document, t, words.end())));
  }

  /** Whether there is a verb among some tokens. */
  static boolean hasVerb(Document document, int from, int to) {
    for (int t = from; t < to; t++) {
      if (document.tag(t).startsWith("V") || document.tag(t).equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
