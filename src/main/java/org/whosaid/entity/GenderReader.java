package org.whosaid.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;

/**
 * Learns the gender of persons from the pronouns that follow them: {@code Tulsi Wray was first. She
 * had waited since six.} A pronoun counts if nobody else is named in between and it stands no later
 * than the next sentence; against what a given name or a title tells, only the first few.
 */
final class GenderReader {

  /** So many pronouns count where the gender is told by more than pronouns. */
  private static final int MOST_VOTES = 2;

  private GenderReader() {}

  /** Lets each pronoun vote for the gender of the person named last before it. */
  static void read(Document document, List<Draft> drafts, @Nullable Figure[] named) {
    Map<Figure, Integer> votesLeft = new HashMap<>();
    Figure last = null;
    int lastSentence = -1;
    boolean alone = false;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Figure figure = named[i];
      int sentence = document.sentenceOf(draft.head());
      if (figure != null && figure.isPerson()) {
        alone = last == null || figure == last || sentence - lastSentence > 1;
        last = figure;
        lastSentence = sentence;
      } else if (last != null && alone && tellsGender(draft)) {
        if (sentence - lastSentence <= 1 && mayVote(last, votesLeft)) {
          last.addGender(draft.gender(), 1);
        }
      }
    }
  }

  private static boolean tellsGender(Draft draft) {
    return draft.kind() == MentionKind.PRONOUN
        && (draft.gender() == Gender.MALE || draft.gender() == Gender.FEMALE);
  }

  /**
   * Counts the votes on a person, whichever way they go. There is no end of them where nothing told
   * the gender before the first.
   */
  private static boolean mayVote(Figure figure, Map<Figure, Integer> votesLeft) {
    int limit = figure.gender() == Gender.UNKNOWN ? Integer.MAX_VALUE : MOST_VOTES;
    return votesLeft.merge(figure, limit, (left, unused) -> left - 1) > 0;
  }
}
