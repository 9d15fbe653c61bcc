package org.whosaid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.quote.SpeakerKind;

/**
 * An entity while it is being put together from its mentions. Lives only within one call of {@link
 * EntityFinder#find}.
 */
final class Figure {

  /** The weight from which on the evidence for a gender is more than a given name. */
  private static final int SURE = 4;

  private final int index;
  private SpeakerKind kind;
  private String name = "";
  private int nameWords;
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final Set<String> roleWords = new LinkedHashSet<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private int age = -1;
  private final Map<Gender, Integer> genders = new HashMap<>();
  private String role = "";
  private int firstToken = Integer.MAX_VALUE;
  private int mentions;
  private int placeVotes;
  private boolean relative;

  Figure(int index, SpeakerKind kind) {
    this.index = index;
    this.kind = kind;
  }

  int index() {
    return index;
  }

  SpeakerKind kind() {
    return kind;
  }

  void become(SpeakerKind other) {
    kind = other;
  }

  String name() {
    return name;
  }

  boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  /** Takes a form of the name in; the one with most words becomes the name, then the first. */
  void addForm(String form, int words) {
    forms.merge(form, 1, Integer::sum);
    boolean loud = form.equals(form.toUpperCase(java.util.Locale.ROOT));
    boolean nameLoud = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (words > nameWords || (words == nameWords && nameLoud && !loud && words > 0)) {
      name = form;
      nameWords = words;
    }
  }

  void addMention(int token) {
    mentions++;
    firstToken = Math.min(firstToken, token);
  }

  /** Counts a mention as one of a place, or as one of something else. */
  void voteForPlace(boolean place) {
    placeVotes += place ? 1 : -1;
  }

  /** Whether it is a country, a town: something that governs but does not trade. */
  boolean isPlace() {
    return placeVotes > 0;
  }

  int mentions() {
    return mentions;
  }

  int firstToken() {
    return firstToken;
  }

  void addRole(String phrase) {
    if (role.isEmpty()) {
      role = phrase;
    }
  }

  String role() {
    return role;
  }

  void addRoleWord(String word) {
    roleWords.add(word);
  }

  Set<String> roleWords() {
    return roleWords;
  }

  boolean hasRoleWord(String word) {
    return roleWords.contains(word);
  }

  /** Takes in what kinds of role, or of body, it is known for. */
  void addKinds(Set<String> more) {
    kinds.addAll(more);
  }

  Set<String> kinds() {
    return kinds;
  }

  void tellAge(int years) {
    age = years;
  }

  /** Its age where the article tells it, or -1. */
  int age() {
    return age;
  }

  /** Takes in that it is named as somebody's relative: {@code his wife Ann Lee}. */
  void addRelative() {
    relative = true;
  }

  /** Whether it is named as somebody's relative, who may well be of the same surname. */
  boolean isRelative() {
    return relative;
  }

  void addGender(Gender gender, int weight) {
    if (gender == Gender.MALE || gender == Gender.FEMALE) {
      genders.merge(gender, weight, Integer::sum);
    }
  }

  /** Whether more than a given name tells that the person is of a gender: a title, a noun. */
  boolean isSurelyOf(Gender gender) {
    return gender() == gender && genders.getOrDefault(gender, 0) >= SURE;
  }

  /** What the evidence says; {@link Gender#UNKNOWN} where there is none or it is even. */
  Gender gender() {
    switch (kind) {
      case ORGANIZATION, DOCUMENT -> {
        return Gender.NEUTER;
      }
      case GROUP -> {
        return Gender.PLURAL;
      }
      default -> {
        int male = genders.getOrDefault(Gender.MALE, 0);
        int female = genders.getOrDefault(Gender.FEMALE, 0);
        return male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.UNKNOWN;
      }
    }
  }

  Entity toEntity(int place) {
    List<String> aliases = new ArrayList<>();
    for (String form : forms.keySet()) {
      if (!form.equals(name)) {
        aliases.add(form);
      }
    }
    return new Entity(
        place,
        name.isBlank() ? "?" : name,
        kind,
        role.isEmpty() ? Optional.empty() : Optional.of(role),
        aliases,
        gender());
  }
}
