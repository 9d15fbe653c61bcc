package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.TokenRange;

/**
 * Gathers all mentions by name into figures: the longest names first, then the short ones in the
 * order of the text, headlines last, since they say least.
 */
final class NameGatherer {

  /** How many words of what looks like a name in a headline are looked at. */
  private static final int LONGEST_NAME = 8;

  /** How many words of a name may show by its last that it is a person's. */
  private static final int LONGEST_PERSON = 4;

  /** How many opinions of the name finder a sign that somebody is a person outweighs. */
  private static final int SIGN = 3;

  private final Document document;
  private final EntityWords words;
  private final List<Draft> drafts;
  private final PersonGatherer persons;
  private final OrganizationGatherer organizations;
  private final @Nullable Figure[] figureOf;
  private final Map<String, Map<NameType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> firstAlone = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Map<String, Integer> signs = new HashMap<>();

  /** A mention by name: its place among the drafts, its words as they stand and taken apart. */
  private record Named(int draft, String form, PersonName name, boolean headline) {}

  private NameGatherer(Document document, EntityWords words, List<Draft> drafts, Figures figures) {
    this.document = document;
    this.words = words;
    this.drafts = drafts;
    this.persons = new PersonGatherer(words, figures);
    this.organizations = new OrganizationGatherer(words, figures);
    this.figureOf = new Figure[drafts.size()];
  }

  /** The figure of each draft; null for those that are no names. */
  static @Nullable Figure[] gather(
      Document document, EntityWords words, List<Draft> drafts, Figures figures) {
    NameGatherer gatherer = new NameGatherer(document, words, drafts, figures);
    gatherer.gather();
    return gatherer.figureOf;
  }

  private void gather() {
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.kind() == MentionKind.NAME && draft.partHeads().isEmpty()) {
        Named named = named(i, draft);
        all.add(named);
        vote(named, draft.nameType());
      }
    }
    all.stream()
        .filter(named -> !named.headline() && isLong(named))
        .sorted(
            Comparator.comparingInt((Named named) -> -named.name().words().size())
                .thenComparingInt(Named::draft))
        .forEach(this::place);
    all.stream().filter(named -> !named.headline() && !isLong(named)).forEach(this::place);
    all.stream().filter(Named::headline).forEach(this::placeHeadline);
  }

  private Named named(int index, Draft draft) {
    String form = Nicknames.without(words(draft.core()));
    ParagraphKind kind = document.paragraphs().get(document.paragraphOf(draft.head())).kind();
    boolean headline = kind == ParagraphKind.HEADLINE || kind == ParagraphKind.SECTION_HEAD;
    return new Named(index, form, PersonName.of(form), headline);
  }

  private String words(TokenRange tokens) {
    return PlainText.spaced(document.words(tokens));
  }

  private static boolean isLong(Named named) {
    return named.name().isFull();
  }

  private void vote(Named named, NameType type) {
    votes
        .computeIfAbsent(String.join(" ", named.name().words()), k -> new EnumMap<>(NameType.class))
        .merge(type, 1, Integer::sum);
    if (!named.name().isFull()) {
      firstAlone.putIfAbsent(named.name().surname(), named.draft());
    }
    if (type == NameType.PERSON && named.name().isFull()) {
      surnames.merge(named.name().surname(), 1, Integer::sum);
    }
    if (type != NameType.LOCATION && PersonSigns.follow(document, drafts.get(named.draft()))) {
      signs.merge(String.join(" ", named.name().words()), 1, Integer::sum);
    }
  }

  /** What most mentions of the same words are taken for. */
  private NameType typeOf(Named named) {
    if (titleBefore(drafts.get(named.draft())) != null) {
      return NameType.PERSON;
    }
    String last = named.name().surname();
    Map<NameType, Integer> counts = new EnumMap<>(NameType.class);
    counts.putAll(votes.getOrDefault(String.join(" ", named.name().words()), Map.of()));
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

  private void place(Named named) {
    if (isRunOn(named)) {
      place(
          new Named(
              named.draft(),
              named.form(),
              new PersonName(named.name().words().subList(0, 1)),
              true));
      return;
    }
    NameType type = typeOf(named);
    Figure figure =
        type == NameType.PERSON
            ? person(named)
            : type == NameType.NONE ? unknown(named) : organization(named, type);
    settle(named, figure, !named.headline());
  }

  private void placeHeadline(Named named) {
    NameType type = typeOf(named);
    Figure figure = type == NameType.PERSON ? headlinePerson(named) : null;
    if (figure != null) {
      settle(named, figure, false);
    } else {
      place(new Named(named.draft(), named.form(), named.name(), false));
    }
  }

  /**
   * Whether what looks like a full name is a known surname with a word behind it: {@code Macron
   * Effect}, once, long after {@code Macron}.
   */
  private boolean isRunOn(Named named) {
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

  private void settle(Named named, Figure figure, boolean learn) {
    figureOf[named.draft()] = figure;
    figure.addMention(drafts.get(named.draft()).head());
    if (learn) {
      figure.addForm(named.form(), named.name().words().size());
    }
  }

  /** A headline may run on: of {@code Ann Lee Breaks} only the known name counts. */
  private @Nullable Figure headlinePerson(Named named) {
    List<String> whole = named.name().words();
    List<String> all = whole.subList(0, Math.min(LONGEST_NAME, whole.size()));
    for (int size = all.size(); size > 0; size--) {
      for (int from = 0; from + size <= all.size(); from++) {
        PersonName part = new PersonName(all.subList(from, from + size));
        Figure known =
            part.isFull()
                ? persons.known(part)
                : persons.findSingle(part.surname(), Gender.UNKNOWN, false, Integer.MAX_VALUE);
        if (known != null) {
          return known;
        }
      }
    }
    return null;
  }

  private Figure person(Named named) {
    EntityWords.Title title = titleBefore(drafts.get(named.draft()));
    Gender gender = title == null ? Gender.UNKNOWN : title.gender();
    Figure figure;
    if (named.name().isFull()) {
      figure = persons.gatherFull(named.name(), gender);
      if (isNamedAsRelative(drafts.get(named.draft()))) {
        figure.addRelative();
      }
    } else {
      Figure found =
          persons.findSingle(
              named.name().surname(), gender, title != null, drafts.get(named.draft()).head());
      if (found == null && title == null) {
        Figure body = organizations.find(OrganizationGatherer.wordsOf(named.form()), false);
        if (body != null) {
          return body;
        }
      }
      figure = found != null ? found : persons.addSingle(named.name(), gender);
      if (found == null) {
        figure.addGender(words.genderOfGivenName(named.name().given()), 1);
      }
    }
    figure.addGender(gender, 5);
    return figure;
  }

  /** Whether the phrase says whose relative it names: {@code his wife Ann Lee}. */
  private boolean isNamedAsRelative(Draft draft) {
    boolean owned = false;
    boolean relative = false;
    for (int token = draft.chunk().begin(); token < draft.core().begin(); token++) {
      String tag = document.tag(token);
      if (tag.equals("POS") || tag.equals("PRP$")) {
        owned = true;
        relative = false;
      } else if (document.lower(token).equals("lady")) {
        relative |= token > draft.chunk().begin() && document.lower(token - 1).equals("first");
        owned |= relative;
      } else {
        relative |= words.isRelative(document.lemma(token));
      }
    }
    return owned && relative;
  }

  private Figure unknown(Named named) {
    if (!named.name().isFull()) {
      Figure person =
          persons.findSingle(
              named.name().surname(), Gender.UNKNOWN, false, drafts.get(named.draft()).head());
      if (person != null) {
        return person;
      }
    }
    return organization(named, NameType.ORGANIZATION);
  }

  private Figure organization(Named named, NameType type) {
    List<String> name = OrganizationGatherer.wordsOf(named.form());
    Figure found = organizations.find(name, type == NameType.LOCATION);
    if (found == null && type == NameType.ORGANIZATION && !isLong(named)) {
      if (surnames.containsKey(named.name().surname())) {
        return person(named);
      }
    }
    Figure figure = found != null ? found : organizations.add(name);
    for (String word : name) {
      figure.addKinds(words.organizationKinds(word));
    }
    organizations.learn(figure, name);
    figure.voteForPlace(type == NameType.LOCATION);
    return figure;
  }

  /** The last title within the phrase before the name; null if there is none. */
  private EntityWords.@Nullable Title titleBefore(Draft draft) {
    int before = draft.core().begin() - 1;
    return before >= draft.chunk().begin() && before >= 0
        ? words.titleOf(PlainText.of(document.form(before)))
        : null;
  }
}
