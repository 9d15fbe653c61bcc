package org.whosaid.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;

/** The pronouns of English that can stand for a speaker, with the number and gender they show. */
final class Pronouns {

  /** What a pronoun shows. */
  record Sense(SpeakerKind kind, Gender gender) {}

  private static final Sense HE = new Sense(SpeakerKind.PERSON, Gender.MALE);
  private static final Sense SHE = new Sense(SpeakerKind.PERSON, Gender.FEMALE);
  private static final Sense IT = new Sense(SpeakerKind.ORGANIZATION, Gender.NEUTER);
  private static final Sense THEY = new Sense(SpeakerKind.GROUP, Gender.PLURAL);
  private static final Sense ANY = new Sense(SpeakerKind.PERSON, Gender.UNKNOWN);

  private static final Map<String, Sense> SENSES =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("themselves", THEY),
          Map.entry("we", THEY),
          Map.entry("us", THEY),
          Map.entry("our", THEY),
          Map.entry("i", ANY),
          Map.entry("me", ANY),
          Map.entry("my", ANY),
          Map.entry("you", ANY),
          Map.entry("who", ANY),
          Map.entry("whom", ANY),
          Map.entry("whose", ANY),
          Map.entry("which", IT),
          Map.entry("that", IT));

  private Pronouns() {}

  /** What the word shows; null for one that is no pronoun. */
  static @Nullable Sense of(String lower) {
    return SENSES.get(lower);
  }

  /** Whether it points at the noun right before it: {@code the minister, who said}. */
  static boolean isRelative(String lower) {
    return switch (lower) {
      case "who", "whom", "whose", "which", "that" -> true;
      default -> false;
    };
  }

  /** Whether it stands for whoever speaks or is spoken to. */
  static boolean isOfDialogue(String lower) {
    return switch (lower) {
      case "i", "me", "my", "we", "us", "our", "you" -> true;
      default -> false;
    };
  }
}
