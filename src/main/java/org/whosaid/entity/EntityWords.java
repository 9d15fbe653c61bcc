package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.lexicon.Lexicon;

/**
 * The word lists by which names and nouns are known for what they are: given names, titles, nouns
 * for persons, organisations, documents and groups. Read once; immutable, safe for many threads.
 *
 * <p>All words are asked for in the plain letters of {@link PlainLetters}.
 */
final class EntityWords {

  /** A title: the gender it gives away and the office it names. */
  record Title(Gender gender, String office) {}

  /** What bodies are called too: {@code the defendant, Goldman Sachs}. */
  private static final Set<String> ALSO_BODIES =
      Set.of(
          "owner",
          "developer",
          "producer",
          "publisher",
          "broadcaster",
          "defendant",
          "leader",
          "promoter",
          "investor",
          "candidate",
          "rival");

  private static final Set<String> FAMILY = Set.of("spouse", "parent", "child", "relative");

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Gender> persons = new HashMap<>();
  private final Map<String, String[]> shortNames = new HashMap<>();
  private final Map<String, Set<String>> roleKinds = kinds("role-kinds");
  private final Map<String, Set<String>> organizationKinds = kinds("organization-kinds");
  private final Map<String, String> countries = Lexicon.read("demonyms").entries();
  private final Map<String, List<String>> demonyms = new HashMap<>();
  private final Lexicon organizations = Lexicon.read("organization-nouns");
  private final Lexicon organizationWords = Lexicon.read("organization-words");
  private final Lexicon documents = Lexicon.read("document-nouns");
  private final Lexicon groups = Lexicon.read("group-nouns");
  private final Lexicon things = Lexicon.read("thing-words");
  private final Lexicon particles = Lexicon.read("name-particles");
  private final Lexicon silent = Lexicon.read("non-speaking-nouns");
  private final Lexicon postNominals = Lexicon.read("post-nominals");
  private final Lexicon places = Lexicon.read("place-abbreviations");

  private EntityWords() {
    Lexicon.read("given-names").entries().forEach((k, v) -> givenNames.put(k, gender(v)));
    Lexicon.read("person-nouns")
        .entries()
        .forEach((k, v) -> persons.put(PlainLetters.of(k), gender(v)));
    countries.forEach(
        (demonym, country) ->
            demonyms.computeIfAbsent(country, c -> new ArrayList<>(2)).add(demonym));
    Lexicon.read("short-names").entries().forEach((k, v) -> shortNames.put(k, v.split(" ", -1)));
    Lexicon.read("titles").entries().forEach((k, v) -> titles.put(PlainLetters.of(k), title(v)));
  }

  private static Map<String, Set<String>> kinds(String lexicon) {
    Map<String, Set<String>> kinds = new HashMap<>();
    Lexicon.read(lexicon).entries().forEach((k, v) -> kinds.put(k, Set.of(v.split(" ", -1))));
    return kinds;
  }

  static EntityWords read() {
    return new EntityWords();
  }

  private static Title title(String value) {
    int space = value.indexOf(' ');
    String gender = space < 0 ? value : value.substring(0, space);
    return new Title(gender(gender), space < 0 ? "" : value.substring(space + 1));
  }

  private static Gender gender(String value) {
    return switch (value) {
      case "male" -> Gender.MALE;
      case "female" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  boolean isGivenName(String plain) {
    return givenNames.containsKey(plain);
  }

  /** The gender that bearers of a given name mostly have. */
  Gender genderOfGivenName(String plain) {
    Gender gender = givenNames.get(plain);
    if (gender == null) {
      int hyphen = plain.indexOf('-');
      gender = hyphen > 0 ? givenNames.get(plain.substring(0, hyphen)) : null;
    }
    return gender == null ? Gender.UNKNOWN : gender;
  }

  /** What a title tells; null for a word that is none. */
  @Nullable Title titleOf(String plain) {
    return titles.get(plain);
  }

  boolean isTitle(String plain) {
    return titles.containsKey(plain);
  }

  /** Whether the noun is one for a person, or ends in one: {@code co-author}. */
  boolean isPersonNoun(String lemma) {
    return persons.containsKey(lemma) || persons.containsKey(lastPart(lemma));
  }

  Gender genderOfPersonNoun(String lemma) {
    Gender gender = persons.get(lemma);
    return gender != null ? gender : persons.getOrDefault(lastPart(lemma), Gender.UNKNOWN);
  }

  private static String lastPart(String lemma) {
    return lemma.substring(lemma.lastIndexOf('-') + 1);
  }

  /** The kinds of role that a noun may stand for: {@code player} for {@code striker}. */
  Set<String> roleKinds(String lemma) {
    return roleKinds.getOrDefault(lemma, Set.of());
  }

  /** Whether the noun tells that somebody is of somebody's family. */
  boolean isRelative(String lemma) {
    return !Collections.disjoint(roleKinds(lemma), FAMILY);
  }

  /** Whether the noun names an office or a calling, which only a person has. */
  boolean isOffice(String lemma) {
    String noun = lastPart(lemma);
    return !roleKinds(noun).isEmpty() && !ALSO_BODIES.contains(noun);
  }

  /** The kinds of body that a noun, or a word of a name, may stand for. */
  Set<String> organizationKinds(String word) {
    return organizationKinds.getOrDefault(word, Set.of());
  }

  /** The country of {@code french} or {@code frenchman}; null for other words. */
  @Nullable String countryOf(String demonym) {
    return countries.get(demonym);
  }

  /** What is said of the people of a country: {@code french} and others for {@code france}. */
  List<String> demonymsOf(String country) {
    return demonyms.getOrDefault(country, List.of());
  }

  boolean isOrganizationNoun(String lemma) {
    return organizations.contains(lemma);
  }

  boolean isOrganizationWord(String plain) {
    return organizationWords.contains(plain);
  }

  boolean isDocumentNoun(String lemma) {
    return documents.contains(lemma);
  }

  boolean isGroupNoun(String word) {
    return groups.contains(word);
  }

  /** Whether a name that ends so is one of a thing: {@code Boeing Flight}, {@code Volvo Cup}. */
  boolean isThingWord(String plain) {
    return things.contains(plain);
  }

  boolean isParticle(String plain) {
    return particles.contains(plain);
  }

  /** Whether the letters are an honour or a degree, as stands behind a name: {@code qc}. */
  boolean isPostNominal(String plain) {
    return postNominals.contains(plain);
  }

  /** Whether the noun names a time or a measure, which nobody quotes. */
  boolean isSilent(String lemma) {
    return silent.contains(lemma);
  }

  /** The full name of a place from its short form: {@code Fla.} is {@code florida}. */
  @Nullable String place(String plain) {
    return places.value(plain);
  }

  /** Whether one given name may be short for the other: {@code Tim} for {@code Timothy}. */
  boolean areForms(String one, String other) {
    return isShort(one, other) || isShort(other, one) || shareFull(one, other);
  }

  private boolean isShort(String brief, String full) {
    String[] fulls = shortNames.get(brief);
    if (fulls != null) {
      for (String each : fulls) {
        if (each.equals(full)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean shareFull(String one, String other) {
    String[] fulls = shortNames.get(one);
    if (fulls != null) {
      for (String full : fulls) {
        if (isShort(other, full)) {
          return true;
        }
      }
    }
    return false;
  }
}
