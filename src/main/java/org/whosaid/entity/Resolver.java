package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;

/**
 * Reads an article from its beginning and tells whom each mention stands for: names as they were
 * gathered, nouns and pronouns by what stands before them.
 */
final class Resolver {

  /** From which probability on a pronoun stands for nobody. */
  private static final float NOBODY = 0.5f;

  /** The same for one that speaks: somebody does, and {@code it} is not the weather. */
  private static final float NOBODY_SPEAKS = 0.8f;

  private final Document document;
  private final EntityWords words;
  private final Syntax syntax;
  private final List<Draft> drafts;
  private final @Nullable Figure[] named;
  private final int[] same;
  private final Figures figures;
  private final Teacher teacher;
  private final Speaking speaking;
  private final BitSet quoted;
  private final Discourse discourse = new Discourse();
  private final ResolverFeatures features;
  private final NounFigures nouns;
  private final CandidateSearch search;
  private final Owners owners;
  private final Successions successions;
  private final Narration narration;
  private final Readings[] readings;
  private final int[] draftAt;

  Resolver(Findings findings, Teacher teacher) {
    this.document = findings.document();
    this.words = findings.words();
    this.syntax = findings.syntax();
    this.drafts = findings.drafts();
    this.named = findings.named();
    this.same = findings.same();
    this.figures = findings.figures();
    this.quoted = QuotedTokens.of(document);
    this.teacher = teacher;
    this.speaking = findings.speaking();
    @Nullable Figure[] namedAt = findings.namedAt();
    this.features =
        new ResolverFeatures(
            document, discourse, speaking, new OwnWords(findings, quoted, namedAt), quoted);
    this.search = new CandidateSearch(findings, discourse, quoted, namedAt);
    this.successions = Successions.read(document, namedAt);
    this.narration = new Narration(document, discourse, speaking, quoted);
    this.nouns = new NounFigures(document, words, figures);
    this.readings = new Readings[drafts.size()];
    this.draftAt = new int[document.size()];
    Arrays.fill(draftAt, -1);
    this.owners = new Owners(findings, draftAt, readings);
  }

  /** The readings of each draft. */
  Readings[] resolve() {
    Arrays.fill(readings, Readings.NONE);
    for (int i = 0; i < figures.size(); i++) {
      for (String role : figures.get(i).roleWords()) {
        nouns.bears(role, figures.get(i));
      }
    }
    for (int index : inOrderOfHeads()) {
      Draft draft = drafts.get(index);
      Readings found = resolve(index, draft);
      readings[index] = found;
      if (draft.partHeads().isEmpty()) {
        draftAt[draft.head()] = index;
      }
      if (found.first() >= 0) {
        narration.note(draft, found.first());
        teacher.settled(index, figures.get(found.first()));
      }
    }
    return readings;
  }

  private List<Integer> inOrderOfHeads() {
    List<Integer> order = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt(
            (Integer i) ->
                drafts.get(i).partHeads().isEmpty()
                    ? drafts.get(i).head()
                    : drafts.get(i).core().last()));
    return order;
  }

  private Readings resolve(int index, Draft draft) {
    if (!draft.partHeads().isEmpty()) {
      return Readings.of(newFigure(draft), 0.9);
    }
    return switch (draft.kind()) {
      case NAME -> named[index] == null ? Readings.NONE : Readings.of(named[index], 0.98);
      case PRONOUN -> pronoun(index, draft);
      case NOUN -> noun(index, draft);
    };
  }

  private Readings pronoun(int index, Draft draft) {
    String lower = document.lower(draft.head());
    if (Pronouns.isRelative(lower)) {
      return relative(draft);
    }
    if (Pronouns.isOfDialogue(lower)) {
      return Readings.NONE;
    }
    Quest quest =
        switch (draft.gender()) {
          case NEUTER -> Quest.THING_PRONOUN;
          case PLURAL -> Quest.PLURAL_PRONOUN;
          default -> Quest.PERSON_PRONOUN;
        };
    features.begin(draft, quest, NounClue.NONE);
    List<Figure> candidates = search.candidates(draft, quest, List.of());
    if (candidates.isEmpty() && quest == Quest.PERSON_PRONOUN) {
      return search.ahead(draft);
    }
    Readings found = choose(index, candidates, null);
    if (found.first() >= 0 && !quoted.get(draft.head())) {
      discourse.heard(draft.gender(), found.first());
    }
    return found;
  }

  /** The noun that a relative clause hangs on. */
  private Readings relative(Draft draft) {
    int at = draft.head();
    if (syntax.isParsed()) {
      int verb = at;
      for (int step = 0; step < 3 && document.head(verb) >= 0; step++) {
        if (document.relation(verb).equals("acl:relcl")) {
          int noun = document.head(verb);
          if (noun < at && draftAt[noun] >= 0) {
            return readings[draftAt[noun]];
          }
        }
        verb = document.head(verb);
      }
    }
    int begin = document.sentenceAround(at).begin();
    for (int token = at - 1; token >= Math.max(begin, at - 3); token--) {
      if (draftAt[token] >= 0) {
        return readings[draftAt[token]];
      }
    }
    return Readings.NONE;
  }

  private Readings noun(int index, Draft draft) {
    Figure identical = same[index] >= 0 ? named[same[index]] : null;
    if (identical != null) {
      nouns.meant(draft, identical);
      return Readings.of(identical, 0.95);
    }
    return switch (draft.speakerKind()) {
      case UNNAMED, PERSON -> ranked(index, draft, Quest.PERSON_NOUN);
      case ORGANIZATION -> body(index, draft);
      default -> {
        Figure earlier = nouns.earlier(draft, draft.speakerKind());
        Figure figure = earlier != null ? earlier : newFigure(draft);
        nouns.meant(draft, figure);
        yield Readings.of(figure, 0.8);
      }
    };
  }

  private Readings body(int index, Draft draft) {
    int owner = owners.of(draft);
    if (owner >= 0) {
      Figure figure = figures.get(owner);
      Figure owned = nouns.owned(draft, figure, owners.nameOf(draft, figure));
      nouns.meant(draft, owned);
      return Readings.of(owned, 0.9);
    }
    return ranked(index, draft, Quest.BODY_NOUN);
  }

  private Readings ranked(int index, Draft draft, Quest quest) {
    String head = document.lemma(draft.head());
    int owner = owners.of(draft);
    List<Figure> bearers = nouns.bearers(head);
    NounClue clue = NounClue.of(document, draft, words, bearers.size(), nouns.byPhrase(), owner);
    Optional<Figure> inOffice = successions.relativeOf(owner, head);
    if (inOffice.isPresent() && clue.isBare() && !isFollowedByPreposition(draft)) {
      nouns.meant(draft, inOffice.get());
      return Readings.of(inOffice.get(), 0.9);
    }
    features.begin(draft, quest, clue);
    List<Figure> candidates = List.of();
    if (clue.determiner() != 3 && clue.determiner() != 5) {
      candidates = search.candidates(draft, quest, bearers);
      if (clue.isOfNewcomer()) {
        candidates = candidates.stream().filter(figure -> !successions.hasLeft(figure)).toList();
      }
    }
    Readings found = choose(index, candidates, draft);
    if (found.first() >= 0) {
      Figure figure = figures.get(found.first());
      nouns.meant(draft, figure);
      if (figure.hasRoleWord(head)) {
        nouns.bears(head, figure);
      }
    }
    return found;
  }

  /** As in {@code her predecessor at the bank}, which may be another. */
  private boolean isFollowedByPreposition(Draft draft) {
    int behind = draft.chunk().end();
    return behind < document.size() && document.tag(behind).equals("IN");
  }

  private Figure newFigure(Draft draft) {
    Figure figure = nouns.add(draft);
    figure.addMention(draft.head());
    return figure;
  }

  /** Weighs the candidates; with {@code fresh}, nobody among them means somebody new. */
  private Readings choose(int index, List<Figure> candidates, @Nullable Draft fresh) {
    if (candidates.isEmpty()) {
      return fresh == null ? Readings.NONE : Readings.of(newFigure(fresh), 0.9);
    }
    List<int[]> weighed = new ArrayList<>(candidates.size() + 1);
    boolean borne = false;
    for (int i = 0; i < candidates.size(); i++) {
      weighed.add(features.of(candidates, i));
      borne |= fresh != null && candidates.get(i).hasRoleWord(document.lemma(fresh.head()));
    }
    weighed.add(features.ofNobody(candidates.size(), borne));
    float[] probabilities = teacher.judge(index, candidates, weighed);
    boolean speaks = speaking.speaks(drafts.get(index));
    return rank(candidates, probabilities, fresh, speaks ? NOBODY_SPEAKS : NOBODY);
  }

  private Readings rank(
      List<Figure> candidates, float[] probabilities, @Nullable Draft fresh, float nobodyFrom) {
    int nobody = candidates.size();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i <= nobody; i++) {
      if (probabilities[i] >= 0.02f) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> -probabilities[i]));
    if (order.isEmpty()) {
      return fresh == null ? Readings.NONE : Readings.of(newFigure(fresh), probabilities[nobody]);
    }
    List<Integer> best = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int i : order) {
      if (i < nobody) {
        best.add(candidates.get(i).index());
        shares.add((double) Math.min(1f, probabilities[i]));
      } else if (fresh != null && best.isEmpty()) {
        best.add(newFigure(fresh).index());
        shares.add((double) Math.min(1f, probabilities[i]));
      } else if (fresh == null && best.isEmpty() && probabilities[i] > nobodyFrom) {
        return Readings.NONE;
      }
    }
    return new Readings(best, shares);
  }
}
