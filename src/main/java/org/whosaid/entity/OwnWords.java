package org.whosaid.entity;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * What the words that a mention says tell of who it is: {@code "Lee is our best man, he can do
 * anything," he said} speaks of Lee, and of some man, so that it is hardly Lee's. One to each
 * {@link Resolver}.
 */
final class OwnWords {

  /** How many words of one speech are read. */
  private static final int READ = 400;

  private final Document document;
  private final Speaking speaking;
  private final BitSet quoted;
  private final @Nullable Figure[] namedAt;
  private final BitSet named = new BitSet();
  private boolean he;
  private boolean she;
  private boolean verbatim;

  OwnWords(Findings findings, BitSet quoted, @Nullable Figure[] namedAt) {
    this.document = findings.document();
    this.speaking = findings.speaking();
    this.quoted = quoted;
    this.namedAt = namedAt;
  }

  /** Turns to a mention. */
  void begin(Draft mention) {
    named.clear();
    he = false;
    she = false;
    verbatim = false;
    int read = 0;
    for (TokenRange part : speaking.saidBy(mention)) {
      for (int token = part.begin(); token < part.end() && read < READ; token++, read++) {
        read(token);
      }
    }
  }

  private void read(int token) {
    Figure figure = namedAt[token];
    if (figure != null) {
      named.set(figure.index());
    }
    if (quoted.get(token)) {
      verbatim = true;
      String lower = document.lower(token);
      he |= lower.equals("he") || lower.equals("him") || lower.equals("his");
      she |= lower.equals("she") || lower.equals("her");
    }
  }

  /** Whether they name the figure. */
  boolean name(int figure) {
    return named.get(figure);
  }

  /** Whether there are any, in quotation marks. */
  boolean areVerbatim() {
    return verbatim;
  }

  /** Whether they speak of another man, or of another woman. */
  boolean speakOf(Gender gender) {
    return gender == Gender.FEMALE ? she : gender == Gender.MALE && he;
  }
}
