package org.whosaid.entity;

import java.util.List;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Document;

/** Tells whose a noun is: Clinton's in {@code Clinton's campaign}, his in {@code his lawyer}. */
final class Owners {

  private final Document document;
  private final List<Draft> drafts;
  private final Figures figures;
  private final int[] draftAt;
  private final Readings[] readings;

  /**
   * Ready to tell.
   *
   * @param draftAt for each token the draft that it heads, or -1, as far as they have been read
   * @param readings of each draft, as far as they have been read
   */
  Owners(Findings findings, int[] draftAt, Readings[] readings) {
    this.document = findings.document();
    this.drafts = findings.drafts();
    this.figures = findings.figures();
    this.draftAt = draftAt;
    this.readings = readings;
  }

  /** The owner's words within the phrase, or the last word of its name for a pronoun. */
  String nameOf(Draft draft, Figure owner) {
    for (int token = draft.chunk().begin(); token < draft.head(); token++) {
      int at = draftAt[token];
      if (at >= 0 && drafts.get(at).kind() == MentionKind.NAME) {
        return PlainLetters.spaced(document.words(drafts.get(at).core()));
      }
    }
    String name = owner.name();
    return owner.isPerson() ? name.substring(name.lastIndexOf(' ') + 1) : name;
  }

  /** The figure whose body it is, named in the phrase or meant by its pronoun; -1 if none. */
  int of(Draft draft) {
    for (int token = draft.head() - 1; token >= draft.chunk().begin(); token--) {
      int at = draftAt[token];
      if (at >= 0 && readings[at].first() >= 0 && !isHyphenated(token + 1)) {
        Draft owner = drafts.get(at);
        boolean person = figures.get(readings[at].first()).kind() != SpeakerKind.GROUP;
        if (owner.kind() == MentionKind.NAME || (owner.kind() == MentionKind.PRONOUN && person)) {
          return readings[at].first();
        }
      }
    }
    return -1;
  }

  /** Whether a hyphen makes an adjective of the name before: {@code the Luton-based carrier}. */
  private boolean isHyphenated(int token) {
    return document.tag(token).equals("HYPH") && document.begin(token) == document.end(token - 1);
  }
}
