package org.whosaid.entity;

import java.util.Optional;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * What a noun phrase stands for, by its head: {@code spokeswoman} for a woman, {@code critics} for
 * a group, {@code survey} for a document. Immutable.
 */
final class NounSenses {

  /** What a noun stands for; {@code sure} if a word list or a suffix tells. */
  record Sense(SpeakerKind kind, Gender gender, boolean sure) {}

  private static final Sense SOMEBODY = new Sense(SpeakerKind.UNNAMED, Gender.UNKNOWN, true);
  private static final Sense GROUP = new Sense(SpeakerKind.GROUP, Gender.PLURAL, true);
  private static final Sense BODY = new Sense(SpeakerKind.ORGANIZATION, Gender.NEUTER, true);
  private static final Sense PAPER = new Sense(SpeakerKind.DOCUMENT, Gender.NEUTER, true);
  private static final Sense THING = new Sense(SpeakerKind.DOCUMENT, Gender.NEUTER, false);
  private static final Sense THINGS = new Sense(SpeakerKind.GROUP, Gender.PLURAL, false);

  /** How many words may stand between an age and its noun. */
  private static final int FARTHEST_AGE = 4;

  private final EntityWords words;

  NounSenses(EntityWords words) {
    this.words = words;
  }

  /** The sense of the noun {@code head}; empty for times and measures. */
  Optional<Sense> of(Document document, int head) {
    String tag = document.tag(head);
    String lower = document.lower(head);
    String lemma = document.lemma(head);
    boolean plural = tag.equals("NNS") || tag.equals("NNPS");
    if (words.isSilent(lemma) || words.isSilent(lower)) {
      return lower.startsWith("percent") || lower.equals("%") || (plural && isCount(lemma))
          ? Optional.of(GROUP)
          : Optional.empty();
    }
    if (isAge(document, head)) {
      return Optional.of(plural ? GROUP : SOMEBODY);
    }
    if (!tag.startsWith("NN")) {
      return Optional.of(GROUP);
    }
    if (lemma.equals("head") && isOfBody(document, head)) {
      return Optional.of(THING);
    }
    Sense sense = noun(lower, lemma, plural, tag.equals("NNPS"));
    return Optional.of(sense.equals(THING) && isAged(document, head, lemma) ? SOMEBODY : sense);
  }

  /**
   * Whether an unknown noun is that of a person with an age: {@code the 41-year-old chart-topper}.
   */
  private static boolean isAged(Document document, int head, String lemma) {
    boolean agent = lemma.endsWith("er") || lemma.endsWith("or");
    for (int t = head - 1; agent && t > 3 && t > head - FARTHEST_AGE; t--) {
      if (isAge(document, t)) {
        return true;
      }
    }
    return false;
  }

  private Sense noun(String lower, String lemma, boolean plural, boolean nameLike) {
    if (words.isPersonNoun(lemma) || words.isPersonNoun(lower)) {
      return plural ? GROUP : person(words.isPersonNoun(lemma) ? lemma : lower);
    }
    if (words.isOrganizationNoun(lemma)) {
      return plural ? GROUP : BODY;
    }
    if (words.isDocumentNoun(lemma)) {
      return PAPER;
    }
    if (words.isGroupNoun(lower) || words.isGroupNoun(lemma) || nameLike) {
      return GROUP;
    }
    if (lemma.endsWith("woman") || lemma.endsWith("women")) {
      return plural ? GROUP : new Sense(SpeakerKind.UNNAMED, Gender.FEMALE, true);
    }
    if (lemma.length() > 5 && (lemma.endsWith("man") || lemma.endsWith("men"))) {
      return plural ? GROUP : new Sense(SpeakerKind.UNNAMED, Gender.MALE, true);
    }
    if (soundsLikePerson(lemma)) {
      return plural ? GROUP : new Sense(SpeakerKind.UNNAMED, Gender.UNKNOWN, true);
    }
    return plural ? THINGS : THING;
  }

  private Sense person(String lemma) {
    return new Sense(SpeakerKind.UNNAMED, words.genderOfPersonNoun(lemma), true);
  }

  /** Whether {@code his head} is what he shakes; {@code its head} runs it. */
  private static boolean isOfBody(Document document, int head) {
    String owner = head > 0 ? document.lower(head - 1) : "";
    boolean person = owner.equals("his") || owner.equals("her") || owner.equals("my");
    return person && !(head + 1 < document.size() && document.lower(head + 1).equals("of"));
  }

  /** Whether the word closes {@code 20-year-old}. */
  private static boolean isAge(Document document, int head) {
    String lower = document.lower(head);
    return lower.endsWith("-year-old")
        || (lower.equals("old")
            && head > 3
            && document.lower(head - 2).equals("year")
            && document.begin(head) == document.end(head - 1)
            && document.begin(head - 1) == document.end(head - 2));
  }

  /** Whether the noun's ending is one of nouns for persons. */
  static boolean soundsLikePerson(String lemma) {
    return lemma.length() > 5
        && (lemma.endsWith("ist")
            || lemma.endsWith("ician")
            || lemma.endsWith("ologer")
            || lemma.endsWith("holder")
            || lemma.endsWith("maker")
            || lemma.endsWith("goer")
            || lemma.endsWith("person"));
  }

  private static boolean isCount(String lemma) {
    return lemma.equals("thousand")
        || lemma.equals("hundred")
        || lemma.equals("million")
        || lemma.equals("dozen");
  }
}
