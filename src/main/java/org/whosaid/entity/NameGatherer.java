package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.TokenRange;

/**
 * Gathers all mentions by name into figures: the longest names first, then the short ones, those
 * first whose title tells a man from a woman, in the order of the text; headlines last, since they
 * say least.
 */
final class NameGatherer {

  /** How many words of what looks like a name in a headline are looked at. */
  private static final int LONGEST_NAME = 8;

  private final Document document;
  private final EntityWords words;
  private final List<Draft> drafts;
  private final PersonGatherer persons;
  private final OrganizationGatherer organizations;
  private final @Nullable Figure[] figureOf;
  private final NameVotes votes;

  private NameGatherer(Document document, EntityWords words, List<Draft> drafts, Figures figures) {
    this.document = document;
    this.words = words;
    this.drafts = drafts;
    this.persons = new PersonGatherer(words, figures);
    this.organizations = new OrganizationGatherer(words, figures);
    this.figureOf = new Figure[drafts.size()];
    this.votes = new NameVotes(document, words, drafts);
  }

  /** The figure of each draft; null for those that are no names. */
  static @Nullable Figure[] gather(
      Document document, EntityWords words, List<Draft> drafts, Figures figures) {
    NameGatherer gatherer = new NameGatherer(document, words, drafts, figures);
    gatherer.gather();
    return gatherer.figureOf;
  }

  private void gather() {
    List<NamedDraft> all = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.kind() == MentionKind.NAME && draft.partHeads().isEmpty()) {
        NamedDraft named = named(i, draft);
        all.add(named);
        votes.add(named);
      }
    }
    all.stream()
        .filter(named -> !named.headline() && isLong(named))
        .sorted(
            Comparator.comparingInt((NamedDraft named) -> -named.name().words().size())
                .thenComparingInt(NamedDraft::draft))
        .forEach(this::place);
    List<NamedDraft> single =
        all.stream().filter(named -> !named.headline() && !isLong(named)).toList();
    single.stream().filter(this::isOfToldGender).forEach(this::place);
    single.stream().filter(named -> figureOf[named.draft()] == null).forEach(this::place);
    all.stream().filter(NamedDraft::headline).forEach(this::placeHeadline);
  }

  /**
   * Whether a title tells a man from a woman: {@code Mr. Lee}. Such names are placed before others,
   * so that {@code President Lee} is known to be he, not {@code Ann Lee}.
   */
  private boolean isOfToldGender(NamedDraft named) {
    EntityWords.Title title = votes.title(named);
    return title != null
        && title.gender() != Gender.UNKNOWN
        && votes.typeOf(named) == NameType.PERSON;
  }

  private NamedDraft named(int index, Draft draft) {
    String form = Nicknames.without(words(draft.core()));
    ParagraphKind kind = document.paragraphs().get(document.paragraphOf(draft.head())).kind();
    boolean headline = kind == ParagraphKind.HEADLINE || kind == ParagraphKind.SECTION_HEAD;
    return new NamedDraft(index, form, PersonName.of(form), headline);
  }

  private String words(TokenRange tokens) {
    return PlainLetters.spaced(document.words(tokens));
  }

  private static boolean isLong(NamedDraft named) {
    return named.name().isFull();
  }

  private void place(NamedDraft named) {
    if (votes.isRunOn(named)) {
      place(
          new NamedDraft(
              named.draft(),
              named.form(),
              new PersonName(named.name().words().subList(0, 1)),
              true));
      return;
    }
    NameType type = votes.typeOf(named);
    Figure figure =
        type == NameType.PERSON
            ? person(named)
            : type == NameType.NONE ? unknown(named) : organization(named, type);
    settle(named, figure, !named.headline());
  }

  private void placeHeadline(NamedDraft named) {
    NameType type = votes.typeOf(named);
    Figure figure = type == NameType.PERSON ? headlinePerson(named) : null;
    if (figure != null) {
      settle(named, figure, false);
    } else {
      place(new NamedDraft(named.draft(), named.form(), named.name(), false));
    }
  }

  private void settle(NamedDraft named, Figure figure, boolean learn) {
    figureOf[named.draft()] = figure;
    figure.addMention(drafts.get(named.draft()).head());
    if (learn) {
      figure.addForm(named.form(), named.name().words().size());
    }
  }

  /** A headline may run on: of {@code Ann Lee Breaks} only the known name counts. */
  private @Nullable Figure headlinePerson(NamedDraft named) {
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

  private Figure person(NamedDraft named) {
    EntityWords.Title title = votes.title(named);
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

  private Figure unknown(NamedDraft named) {
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

  private Figure organization(NamedDraft named, NameType type) {
    List<String> name = OrganizationGatherer.wordsOf(named.form());
    Figure found = organizations.find(name, type == NameType.LOCATION);
    if (found == null && type == NameType.ORGANIZATION && !isLong(named)) {
      if (votes.isSurname(named.name().surname())) {
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
}
