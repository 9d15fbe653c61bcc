package org.whosaid.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;

/**
 * Tells what kind of thing each name is: all mentions by the same words have a vote, as the name
 * finder took them; titles, full names and signs such as an age outvote it.
 */
final class NameVotes {

  /** How many words of a name may show by its last that it is a person's. */
  private static final int LONGEST_PERSON = 4;

  /** How many opinions of the name finder a sign that somebody is a person outweighs. */
  private static final int SIGN = 3;

  private final Document document;
  private final EntityWords words;
  private final List<Draft> drafts;
  private final Map<String, Map<NameType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> firstAlone = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, Integer> signs = new HashMap<>();

  NameVotes(Document document, EntityWords words, List<Draft> drafts) {
    this.document = document;
    this.words = words;
    this.drafts = drafts;
  }

  /** Counts a mention. */
  void add(NamedDraft named) {
    NameType type = drafts.get(named.draft()).nameType();
    votes
        .computeIfAbsent(named.key(), k -> new EnumMap<>(NameType.class))
        .merge(type, 1, Integer::sum);
    if (!named.name().isFull()) {
      firstAlone.putIfAbsent(named.name().surname(), named.draft());
    }
    if (type == NameType.PERSON && named.name().isFull()) {
      surnames.merge(named.name().surname(), 1, Integer::sum);
    }
    if (type != NameType.LOCATION && PersonSigns.follow(document, drafts.get(named.draft()))) {
      signs.merge(named.key(), 1, Integer::sum);
    }
  }

  /** What most mentions of the same words are taken for; a title decides. */
  NameType typeOf(NamedDraft named) {
    if (title(named) != null) {
      return NameType.PERSON;
    }
    String last = named.name().surname();
    Map<NameType, Integer> counts = new EnumMap<>(NameType.class);
    counts.putAll(votes.getOrDefault(named.key(), Map.of()));
    if (!named.name().isFull()) {
      counts.merge(NameType.PERSON, surnames.getOrDefault(last, 0), Integer::sum);
    }
    if (named.name().words().size() <= LONGEST_PERSON && !words.isOrganizationWord(last)) {
      counts.merge(NameType.PERSON, SIGN * signsOf(named.name()), Integer::sum);
    }
    counts.remove(NameType.NONE);
    NameType best = drafts.get(named.draft()).nameType();
    int most = best == NameType.NONE ? 0 : counts.getOrDefault(best, 0);
    for (Map.Entry<NameType, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  /** How often a sign shows that the name, or of a full one its last word alone, is a person's. */
  private int signsOf(PersonName name) {
    int own = signs.getOrDefault(String.join(" ", name.words()), 0);
    return name.isFull() ? own + signs.getOrDefault(name.surname(), 0) : own;
  }

  /** The last title within the phrase before the name; null if there is none. */
  EntityWords.@Nullable Title title(NamedDraft named) {
    Draft draft = drafts.get(named.draft());
    int before = draft.core().begin() - 1;
    return before >= draft.chunk().begin() && before >= 0
        ? words.titleOf(PlainLetters.of(document.form(before)))
        : null;
  }

  /**
   * Whether what looks like a full name is a known surname with a word behind it: {@code Macron
   * Effect}, once, long after {@code Macron}.
   */
  boolean isRunOn(NamedDraft named) {
    List<String> all = named.name().words();
    return all.size() == 2
        && !words.isGivenName(all.get(0))
        && all.get(0).length() > 2
        && all.get(1).indexOf('-') < 0
        && !words.isGivenName(all.get(1))
        && firstAlone.getOrDefault(all.get(0), Integer.MAX_VALUE) < named.draft()
        && count(all.get(0)) >= 3
        && count(String.join(" ", all)) == 1
        && count(all.get(1)) == 0
        && votes.getOrDefault(all.get(0), Map.of()).containsKey(NameType.PERSON);
  }

  private int count(String name) {
    return votes.getOrDefault(name, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** Whether a full name of a person ends with the word. */
  boolean isSurname(String word) {
    return surnames.containsKey(word);
  }
}
