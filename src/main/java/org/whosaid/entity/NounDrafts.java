package org.whosaid.entity;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.Document;
import org.whosaid.text.NameType;
import org.whosaid.text.TokenRange;

/** Makes mentions of noun phrases whose heads could stand for a speaker. */
final class NounDrafts {

  private final Document document;
  private final Syntax syntax;
  private final EntityWords words;
  private final NounSenses senses;

  NounDrafts(Document document, Syntax syntax, EntityWords words) {
    this.document = document;
    this.syntax = syntax;
    this.words = words;
    this.senses = new NounSenses(words);
  }

  /** The mention; empty if the phrase is none. */
  Optional<Draft> of(TokenRange chunk, int head) {
    if (chunk.size() == 1 && !document.tag(head).startsWith("NN") && !standsAlone(head)) {
      return Optional.empty();
    }
    return senses
        .of(document, head)
        .filter(sense -> sense.sure() || couldSpeak(head))
        .map(
            sense ->
                new Draft(
                    chunk,
                    chunk,
                    head,
                    MentionKind.NOUN,
                    NameType.NONE,
                    sense.kind(),
                    sense.gender(),
                    chunk,
                    false,
                    List.of()));
  }

  /**
   * {@code many}, {@code those}, {@code others}; not every lone number or adjective, and not {@code
   * two} in {@code the mother of two}.
   */
  private boolean standsAlone(int head) {
    if (head > 1
        && document.lower(head - 1).equals("of")
        && words.isPersonNoun(document.lemma(head - 2))) {
      return false;
    }
    return switch (document.lower(head)) {
      case "many",
          "some",
          "most",
          "both",
          "those",
          "others",
          "few",
          "several",
          "all",
          "these",
          "another",
          "one",
          "two",
          "three",
          "half",
          "each",
          "either",
          "neither",
          "any" ->
          true;
      default -> syntax.isParsed() && syntax.isSubject(head);
    };
  }

  /**
   * Whether a noun for a thing stands where a source would: as subject, or behind a preposition.
   */
  private boolean couldSpeak(int head) {
    if (!syntax.isParsed()) {
      return true;
    }
    String relation = document.relation(head);
    return relation.startsWith("nsubj") || relation.equals("obl") || relation.equals("root");
  }
}
