package org.whosaid.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;

/**
 * Learns the gender of persons whose given name does not tell it from the pronouns that follow
 * them: {@code Tulsi Wray was first. She had waited since six.} A pronoun counts if nobody else is
 * named in between and it stands no later than the next sentence.
 */
final class GenderReader {

  private GenderReader() {}

  /** Lets each pronoun vote for the gender of the person named last before it. */
  static void read(Document document, List<Draft> drafts, @Nullable Figure[] named) {
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
      } else if (draft.kind() == MentionKind.PRONOUN && last != null && alone) {
        if (sentence - lastSentence <= 1) {
          last.addGender(draft.gender(), 1);
        }
      }
    }
  }
}
