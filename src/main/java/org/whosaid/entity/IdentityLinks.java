package org.whosaid.entity;

import java.util.Arrays;
import java.util.List;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/**
 * Finds nouns that a sentence says to be somebody: by apposition ({@code Ann Lee, the mayor};
 * {@code the mayor, Ann Lee}) or by copula ({@code Ann Lee is the mayor}).
 */
final class IdentityLinks {

  private final Document document;
  private final Syntax syntax;
  private final List<Draft> drafts;
  private final int[] draftAt;
  private final int[] same;

  private IdentityLinks(Document document, Syntax syntax, List<Draft> drafts) {
    this.document = document;
    this.syntax = syntax;
    this.drafts = drafts;
    this.draftAt = new int[document.size()];
    this.same = new int[drafts.size()];
    Arrays.fill(draftAt, -1);
    Arrays.fill(same, -1);
  }

  /** For each draft by noun the index of the draft by name that it is the same as, or -1. */
  static int[] find(Document document, Syntax syntax, List<Draft> drafts) {
    IdentityLinks links = new IdentityLinks(document, syntax, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.partHeads().isEmpty()) {
        for (int token = draft.core().begin(); token < draft.core().end(); token++) {
          if (links.draftAt[token] < 0 || token == draft.head()) {
            links.draftAt[token] = i;
          }
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
          name = byPlace(draft);
        }
        if (name >= 0 && fits(drafts.get(name), draft)) {
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
      int noun = draftAt[document.head(name.head())];
      if (noun >= 0
          && noun != index
          && drafts.get(noun).kind() == MentionKind.NOUN
          && same[noun] < 0
          && fits(name, drafts.get(noun))) {
        same[noun] = index;
      }
    }
  }

  private int bySyntax(Draft noun) {
    int head = document.head(noun.head());
    if (document.relation(noun.head()).equals("appos") && head >= 0) {
      return nameAt(head);
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

  private int nameAt(int token) {
    int draft = draftAt[token];
    return draft >= 0 && drafts.get(draft).kind() == MentionKind.NAME ? draft : -1;
  }

  /** Without syntax: the name right before or behind the noun, with a comma between. */
  private int byPlace(Draft noun) {
    if (noun.speakerKind() != SpeakerKind.UNNAMED) {
      return -1;
    }
    int comma = noun.chunk().begin() - 1;
    if (comma > 0 && document.form(comma).equals(",") && sameSentence(comma - 1, noun.head())) {
      int name = nameAt(comma - 1);
      if (name >= 0
          && !drafts.get(name).modifier()
          && drafts.get(name).speakerKind() == SpeakerKind.PERSON) {
        return name;
      }
    }
    int behind = noun.chunk().end();
    if (behind + 1 < document.size()
        && document.form(behind).equals(",")
        && document.lower(noun.chunk().begin()).equals("the")
        && sameSentence(behind + 1, noun.head())) {
      int name = nameAt(behind + 1);
      if (name >= 0
          && drafts.get(name).speakerKind() == SpeakerKind.PERSON
          && closes(drafts.get(name))) {
        return name;
      }
    }
    return -1;
  }

  private boolean closes(Draft name) {
    int end = name.chunk().end();
    return end < document.size() && document.form(end).equals(",");
  }

  private boolean sameSentence(int one, int other) {
    return document.sentenceOf(one) == document.sentenceOf(other);
  }

  /** A person is no company, and a woman no spokesman. */
  private static boolean fits(Draft name, Draft noun) {
    return switch (noun.speakerKind()) {
      case UNNAMED, PERSON -> name.speakerKind() == SpeakerKind.PERSON;
      case ORGANIZATION -> name.speakerKind() == SpeakerKind.ORGANIZATION;
      case GROUP, DOCUMENT -> false;
    };
  }
}
