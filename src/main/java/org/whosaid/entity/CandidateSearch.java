package org.whosaid.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * Finds the figures that a mention may stand for: those spoken of not long ago that fit it in kind
 * and gender. One to each {@link Resolver}.
 */
final class CandidateSearch {

  /** How many figures are looked back at, and how many candidates are weighed. */
  private static final int LOOK_BACK = 60;

  private static final int MOST_CANDIDATES = 12;
  private static final int FARTHEST_SENTENCE = 15;

  /** How many sentences ahead somebody is looked for whom a pronoun names before their name. */
  private static final int SENTENCES_AHEAD = 3;

  /** How many words ahead at most. */
  private static final int FARTHEST_AHEAD = 150;

  /** How probable it is that the first one named behind a pronoun is meant. */
  private static final double BEHIND = 0.6;

  private final Document document;
  private final Figures figures;
  private final Discourse discourse;
  private final BitSet quoted;
  private final @Nullable Figure[] namedAt;

  CandidateSearch(
      Findings findings, Discourse discourse, BitSet quoted, @Nullable Figure[] namedAt) {
    this.document = findings.document();
    this.figures = findings.figures();
    this.discourse = discourse;
    this.quoted = quoted;
    this.namedAt = namedAt;
  }

  /** The figures that may be meant, the latest first. */
  List<Figure> candidates(Draft draft, Quest quest, List<Figure> bearers) {
    List<Figure> found = new ArrayList<>(MOST_CANDIDATES);
    boolean inQuote = quoted.get(draft.head());
    int sentence = document.sentenceOf(draft.head());
    int seen = 0;
    for (int at = discourse.front();
        at >= 0 && seen < LOOK_BACK && found.size() < MOST_CANDIDATES;
        at = discourse.after(at)) {
      if (sentence - discourse.trace(at).last(true).sentence > FARTHEST_SENTENCE) {
        break;
      }
      Figure figure = figures.get(at);
      if (fits(figure, draft, quest)) {
        found.add(figure);
      }
      seen++;
    }
    found.sort(
        Comparator.comparingInt((Figure figure) -> isUnheard(figure, inQuote) ? 1 : 0)
            .thenComparingInt(figure -> -discourse.trace(figure.index()).last(inQuote).token));
    for (Figure bearer : bearers) {
      if (!found.contains(bearer) && fits(bearer, draft, quest)) {
        found.add(bearer);
      }
    }
    return found;
  }

  /** Whether the narrator has not spoken of the figure, only those who are quoted have. */
  private boolean isUnheard(Figure figure, boolean inQuote) {
    return !inQuote && discourse.trace(figure.index()).outside.token < 0;
  }

  private static boolean fits(Figure figure, Draft draft, Quest quest) {
    SpeakerKind kind = figure.kind();
    Gender gender = figure.gender();
    return switch (quest) {
      case PERSON_PRONOUN, PERSON_NOUN ->
          (kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED)
              && (gender == Gender.UNKNOWN
                  || draft.gender() == Gender.UNKNOWN
                  || gender == draft.gender());
      case THING_PRONOUN -> kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.DOCUMENT;
      case PLURAL_PRONOUN ->
          kind == SpeakerKind.GROUP
              || kind == SpeakerKind.ORGANIZATION
              || kind == SpeakerKind.UNNAMED;
      case BODY_NOUN -> kind == SpeakerKind.ORGANIZATION;
      case PAPER_NOUN -> kind == SpeakerKind.DOCUMENT;
      case GROUP_NOUN -> kind == SpeakerKind.GROUP;
    };
  }

  /** Who is named behind the pronoun, where nobody was before. */
  Readings ahead(Draft draft) {
    int last =
        Math.min(document.sentences().size(), document.sentenceOf(draft.head()) + SENTENCES_AHEAD);
    int end =
        Math.min(document.sentences().get(last - 1).tokens().end(), draft.head() + FARTHEST_AHEAD);
    for (int token = draft.head() + 1; token < end; token++) {
      Figure figure = namedAt[token];
      if (figure != null && !quoted.get(token) && fits(figure, draft, Quest.PERSON_PRONOUN)) {
        return Readings.of(figure, BEHIND);
      }
    }
    return Readings.NONE;
  }
}
