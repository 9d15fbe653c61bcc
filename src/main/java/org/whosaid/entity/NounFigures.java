package org.whosaid.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * The figures known by a noun alone, {@code a spokesman for the ministry}, {@code critics}, {@code
 * the Clinton campaign}, and who bears which role. Lives within one resolution.
 */
final class NounFigures {

  /** How many bearers of one role are kept, the latest. */
  private static final int BEARERS = 8;

  /** How many tokens behind the head belong to the name of one that is known by a noun. */
  private static final int LONGEST_TAIL = 20;

  private final Document document;
  private final EntityWords words;
  private final Figures figures;
  private final Map<String, Figure> byPhrase = new HashMap<>();
  private final Map<String, Figure> byHead = new HashMap<>();
  private final Map<String, Figure> byOwner = new HashMap<>();
  private final Map<String, Deque<Figure>> byRole = new HashMap<>();

  NounFigures(Document document, EntityWords words, Figures figures) {
    this.words = words;
    this.document = document;
    this.figures = figures;
  }

  /** Whom each phrase stood for last. */
  Map<String, Figure> byPhrase() {
    return byPhrase;
  }

  /** The figure is the last that the phrase stood for. */
  void meant(Draft draft, Figure figure) {
    byPhrase.put(NounClue.keyOf(document, draft), figure);
    byHead.put(document.lemma(draft.head()), figure);
  }

  /** The figures that are known to have a role, the latest first. */
  List<Figure> bearers(String role) {
    Deque<Figure> bearers = byRole.get(role);
    return bearers == null ? List.of() : new ArrayList<>(bearers);
  }

  void bears(String role, Figure figure) {
    Deque<Figure> bearers = byRole.computeIfAbsent(role, k -> new ArrayDeque<>(2));
    bearers.remove(figure);
    bearers.addFirst(figure);
    if (bearers.size() > BEARERS) {
      bearers.removeLast();
    }
  }

  /** A group or a document spoken of before in the same words or, with {@code the}, by its head. */
  @Nullable Figure earlier(Draft draft, SpeakerKind kind) {
    Figure same = byPhrase.get(NounClue.keyOf(document, draft));
    if (same != null && same.kind() == kind) {
      return same;
    }
    int determiner = NounClue.determiner(document, draft);
    Figure headed = byHead.get(document.lemma(draft.head()));
    boolean definite = determiner == 1 || determiner == 2;
    return definite && headed != null && headed.kind() == kind ? headed : null;
  }

  /** The body that belongs to an owner: {@code Clinton's campaign}. */
  Figure owned(Draft draft, Figure owner, String ownerName) {
    String lemma = document.lemma(draft.head());
    int begin = draft.chunk().begin();
    for (int token = begin; token < draft.head(); token++) {
      switch (document.tag(token)) {
        case "POS", "PRP$", "WP$", "DT" -> begin = token + 1;
        default -> {}
      }
    }
    TokenRange noun = new TokenRange(begin, draft.head() + 1);
    String words = PlainLetters.spaced(document.words(noun));
    boolean named = words.startsWith(ownerName);
    boolean campaign = lemma.equals("campaign");
    String key = owner.index() + " " + (campaign ? lemma : tail(words, ownerName));
    Figure known = byOwner.get(key);
    if (known != null) {
      return known;
    }
    Figure figure = figures.add(SpeakerKind.ORGANIZATION);
    String of = campaign ? " " : possessive(draft) + " ";
    figure.addForm(named ? words : ownerName + of + words, 1);
    readRoles(draft, figure);
    byOwner.put(key, figure);
    return figure;
  }

  /** The sign of possession as it stands in the phrase; {@code 's} where a pronoun stands. */
  private String possessive(Draft draft) {
    for (int token = draft.head() - 1; token > draft.chunk().begin(); token--) {
      if (document.tag(token).equals("POS")) {
        return document.words(TokenRange.of(token));
      }
    }
    return "'s";
  }

  private static String tail(String words, String ownerName) {
    return words.startsWith(ownerName) ? words.substring(ownerName.length()).strip() : words;
  }

  /** Somebody or something new, by the noun phrase. */
  Figure add(Draft draft) {
    Figure figure = figures.add(draft.speakerKind());
    figure.addForm(phrase(draft), 1);
    figure.addGender(draft.gender(), 4);
    if (draft.partHeads().isEmpty()) {
      readRoles(draft, figure);
    }
    return figure;
  }

  private void readRoles(Draft draft, Figure figure) {
    for (int token = draft.chunk().begin(); token < draft.chunk().end(); token++) {
      String tag = document.tag(token);
      if (tag.startsWith("NN") || tag.startsWith("JJ")) {
        figure.addRoleWord(document.lemma(token));
        figure.addKinds(
            figure.kind() == SpeakerKind.ORGANIZATION
                ? words.organizationKinds(document.lemma(token))
                : words.roleKinds(document.lemma(token)));
      }
    }
    bears(document.lemma(draft.head()), figure);
  }

  /** The phrase up to a comma, a bracket or a relative clause. */
  private String phrase(Draft draft) {
    int end = draft.chunk().end();
    if (draft.partHeads().isEmpty()) {
      int last = Math.min(draft.tokens().end(), end + LONGEST_TAIL);
      while (end < last && !breaks(end)) {
        end++;
      }
      while (end > draft.chunk().end() && !document.tag(end - 1).startsWith("NN")) {
        end--;
      }
    } else {
      end = draft.core().end();
    }
    return PlainLetters.spaced(document.words(new TokenRange(draft.chunk().begin(), end)));
  }

  /** Whether the phrase ends before the token: at a verb, a comma, a date. */
  private boolean breaks(int token) {
    String tag = document.tag(token);
    if (tag.equals("IN")
        && token + 1 < document.size()
        && words.isSilent(document.lower(token + 1))) {
      return true;
    }
    return !(tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("IN")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("HYPH")
        || tag.equals("CD")
        || tag.equals("TO")
        || tag.equals("CC"));
  }
}
