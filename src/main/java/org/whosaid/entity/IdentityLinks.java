package org.whosaid.entity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * Finds nouns that a sentence says to be somebody: by apposition ({@code Ann Lee, the mayor};
 * {@code the mayor, Ann Lee}) or by copula ({@code Ann Lee is the mayor}).
 */
final class IdentityLinks {

  /** How many words a noun may stand above the one that a name stands beside. */
  private static final int FARTHEST_ABOVE = 4;

  private final Document document;
  private final EntityWords words;
  private final Syntax syntax;
  private final PlacesBehind places;
  private final List<Draft> drafts;
  private final @Nullable Figure[] named;
  private final int[] draftAt;
  private final int[] nameFrom;
  private final int[] same;

  private IdentityLinks(
      Document document,
      EntityWords words,
      Syntax syntax,
      List<Draft> drafts,
      @Nullable Figure[] named) {
    this.named = named;
    this.document = document;
    this.words = words;
    this.syntax = syntax;
    this.places = new PlacesBehind(document);
    this.drafts = drafts;
    this.draftAt = new int[document.size()];
    this.same = new int[drafts.size()];
    this.nameFrom = new int[document.size()];
    Arrays.fill(draftAt, -1);
    Arrays.fill(nameFrom, -1);
    Arrays.fill(same, -1);
  }

  /** For each draft by noun the index of the draft by name that it is the same as, or -1. */
  static int[] find(
      Document document,
      EntityWords words,
      Syntax syntax,
      List<Draft> drafts,
      @Nullable Figure[] named) {
    IdentityLinks links = new IdentityLinks(document, words, syntax, drafts, named);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.partHeads().isEmpty()) {
        for (int token = draft.core().begin(); token < draft.core().end(); token++) {
          if (links.draftAt[token] < 0 || token == draft.head()) {
            links.draftAt[token] = i;
          }
        }
        if (draft.kind() == MentionKind.NAME && !draft.modifier()) {
          links.nameFrom[draft.chunk().begin()] = i;
        }
      }
    }
    links.find();
    return links.same;
  }

  private void find() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.kind() == MentionKind.NOUN && draft.partHeads().isEmpty()) {
        int name = syntax.isParsed() ? bySyntax(draft) : -1;
        if (name < 0) {
          name = rightBehind(draft);
        }
        if (name < 0) {
          name = byPlace(draft);
        }
        if (name < 0) {
          name = behindPlaces(draft);
        }
        if (name >= 0 && fits(name, draft)) {
          same[i] = name;
        }
      }
      if (draft.kind() == MentionKind.NAME && syntax.isParsed()) {
        fromName(i, draft);
      }
    }
  }

  /** A name in apposition to a noun before it: {@code the new president, Ann Lee}. */
  private void fromName(int index, Draft name) {
    if (document.relation(name.head()).equals("appos") && document.head(name.head()) >= 0) {
      int noun = nounAbove(document.head(name.head()), index);
      if (noun >= 0 && same[noun] < 0) {
        same[noun] = index;
      }
    }
  }

  /**
   * The noun that the token heads or belongs to and that the name fits, as in {@code the mayor of
   * Naples, Ann Lee} or {@code the head of its sales team, Ann Lee}; -1 if there is none.
   */
  private int nounAbove(int token, int name) {
    int at = token;
    for (int step = 0; step < FARTHEST_ABOVE && at >= 0; step++) {
      int draft = draftAt[at];
      if (draft >= 0
          && draft != name
          && drafts.get(draft).kind() == MentionKind.NOUN
          && fits(name, drafts.get(draft))) {
        return draft;
      }
      boolean belongs =
          document.relation(at).startsWith("nmod") || document.relation(at).equals("appos");
      at = belongs ? document.head(at) : -1;
    }
    return -1;
  }

  /** The name that a noun stands right before: {@code his coach Ann Lee}. */
  private int rightBehind(Draft noun) {
    int behind = noun.chunk().end();
    if (noun.speakerKind() != SpeakerKind.UNNAMED
        || behind >= document.size()
        || noun.chunk().last() != noun.head()
        || !sameSentence(behind, noun.head())) {
      return -1;
    }
    int name = nameFrom[behind];
    boolean owned = NounClue.determiner(document, noun) == 4;
    boolean tied = name >= 0 && document.head(drafts.get(name).head()) == noun.head();
    return tied || (owned && !syntax.isSubject(noun.head())) ? name : -1;
  }

  private int bySyntax(Draft noun) {
    int head = document.head(noun.head());
    if (document.relation(noun.head()).equals("appos") && head >= 0) {
      int nearest = nearestBefore(noun);
      return nearest >= 0 ? nearest : nameAt(head);
    }
    int from = document.sentenceAround(noun.head()).begin();
    int earliest = Math.max(from, noun.head() - 30);
    boolean copula = false;
    for (int token = noun.head() - 1; token >= earliest; token--) {
      if (document.head(token) == noun.head()) {
        copula |= document.relation(token).equals("cop");
        if (copula && document.relation(token).equals("nsubj")) {
          return nameAt(token);
        }
      }
    }
    return -1;
  }

  /** The last of several names before the comma: {@code Ann Lee and Bob Ray, the mayor}. */
  private int nearestBefore(Draft noun) {
    int comma = noun.chunk().begin() - 1;
    if (comma < 1 || !document.form(comma).equals(",") || !sameSentence(comma - 1, noun.head())) {
      return -1;
    }
    int name = nameAt(comma - 1);
    return name >= 0 && !drafts.get(name).modifier() && fits(name, noun) ? name : -1;
  }

  private int nameAt(int token) {
    int draft = draftAt[token];
    return draft >= 0 && drafts.get(draft).kind() == MentionKind.NAME ? draft : -1;
  }

  /**
   * Where the parser tells nothing: the name right before or behind the noun, with a comma between,
   * or behind {@code called}.
   */
  private int byPlace(Draft noun) {
    if (noun.speakerKind() != SpeakerKind.UNNAMED
        && noun.speakerKind() != SpeakerKind.ORGANIZATION
        && !(noun.speakerKind() == SpeakerKind.DOCUMENT && isOwnedUnknown(noun))) {
      return -1;
    }
    int before = noun.chunk().begin() - 1;
    int behind = behindPlace(noun);
    if (before > 0 && document.form(before).equals(",") && sameSentence(before - 1, noun.head())) {
      int name = nameAt(before - 1);
      if (name >= 0 && !drafts.get(name).modifier() && follows(noun)) {
        return name;
      }
    }
    if (behind + 1 >= document.size() || !sameSentence(behind + 1, noun.head())) {
      return -1;
    }
    int determiner = NounClue.determiner(document, noun);
    String link = document.lower(behind);
    int name = nameAfter(behind + 1);
    if (name < 0) {
      return -1;
    }
    boolean comma = link.equals(",") && (determiner == 1 || determiner == 4);
    boolean called = link.equals("called") || link.equals("named");
    return called || (comma && closes(drafts.get(name))) ? name : -1;
  }

  /** What comes behind the noun or, as in {@code the mayor of Naples,}, behind its place. */
  private int behindPlace(Draft noun) {
    int end = noun.chunk().end();
    boolean placed =
        noun.tokens().end() > end
            && (document.lower(end).equals("of") || document.lower(end).equals("for"));
    return placed ? noun.tokens().end() : end;
  }

  /**
   * The name behind a noun and all that tells where: {@code the head of sales at the bank in
   * Naples, Ann Lee,}; -1 if there is none, or if it belongs to a nearer noun, as in {@code an aide
   * to the mayor, Ann Lee,}.
   */
  private int behindPlaces(Draft noun) {
    int comma = places.comma(noun);
    if (comma < 0 || comma + 1 >= document.size() || noun.speakerKind() != SpeakerKind.UNNAMED) {
      return -1;
    }
    int name = nameAfter(comma + 1);
    int nearer = draftAt[comma - 1];
    boolean free =
        name >= 0
            && sameSentence(comma + 1, noun.head())
            && closes(drafts.get(name))
            && (nearer < 0 || nearer == draftAt[noun.head()] || !fits(name, drafts.get(nearer)));
    return free ? name : -1;
  }

  /** Whether a noun behind a comma may describe what stands before it: it closes with one too. */
  private boolean follows(Draft noun) {
    int determiner = NounClue.determiner(document, noun);
    int end = noun.tokens().end();
    boolean closed =
        end >= document.size()
            || !Character.isLetterOrDigit(document.form(end).codePointAt(0))
            || document.form(end - 1).equals(",")
            || !sameSentence(end, noun.head());
    return closed && (determiner != 5 || noun.speakerKind() == SpeakerKind.UNNAMED);
  }

  /** The name whose phrase begins here: {@code the novelist Ann Lee}. */
  private int nameAfter(int token) {
    return nameFrom[token];
  }

  private boolean closes(Draft name) {
    int end = name.chunk().end();
    return end < document.size() && document.form(end).equals(",");
  }

  private boolean sameSentence(int one, int other) {
    return document.sentenceOf(one) == document.sentenceOf(other);
  }

  /** A person is no company. */
  private boolean fits(int name, Draft noun) {
    Figure figure = named[name];
    if (figure == null) {
      return false;
    }
    return switch (noun.speakerKind()) {
      case UNNAMED, PERSON -> figure.isPerson() && !clash(figure, noun.gender());
      case ORGANIZATION -> figure.kind() == SpeakerKind.ORGANIZATION;
      case DOCUMENT -> figure.isPerson() && isOwnedUnknown(noun);
      case GROUP -> false;
    };
  }

  /**
   * Whether a noun that no list knows is somebody's: {@code his Irish vis-à-vis, Ann Lee}. A person
   * stands beside it, so it stands for one.
   */
  private boolean isOwnedUnknown(Draft noun) {
    return NounClue.determiner(document, noun) == 4
        && !words.isDocumentNoun(document.lemma(noun.head()));
  }

  /** Whether more than a given name tells that the figure is of the other gender. */
  private static boolean clash(Figure figure, Gender gender) {
    return (gender == Gender.MALE || gender == Gender.FEMALE)
        && figure.isSurelyOf(gender == Gender.MALE ? Gender.FEMALE : Gender.MALE);
  }
}
