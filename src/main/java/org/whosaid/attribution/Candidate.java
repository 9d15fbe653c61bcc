package org.whosaid.attribution;

import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * A mention looked at as the source of one speech: on which side of the words it stands, and what
 * lies between.
 */
final class Candidate {

  /** Where a mention stands, seen from the words said. */
  enum Side {
    BEFORE(0),
    AFTER(1),
    /** Between two parts of an interrupted quotation. */
    BETWEEN(2);

    private final int code;

    Side(int code) {
      this.code = code;
    }
  }

  final int speechIndex;
  final SpeechView speech;
  final MentionView mention;
  final Side side;

  /** The tokens between the mention and the nearest words said. */
  final TokenRange gap;

  /** Whether the gap reads from the words said to the mention. */
  final boolean forward;

  /** Sentences from the words said to the mention, negative before them. */
  final int sentences;

  /** Paragraphs from the words said to the mention, negative before them. */
  final int paragraphs;

  Candidate(Scene scene, int speechIndex, MentionView mention) {
    Document document = scene.document;
    this.speechIndex = speechIndex;
    this.speech = scene.speeches.get(speechIndex);
    this.mention = mention;
    TokenRange tokens = mention.tokens();
    TokenRange before = new TokenRange(0, 0);
    TokenRange after = new TokenRange(0, 0);
    boolean hasBefore = false;
    boolean hasAfter = false;
    for (TokenRange part : speech.parts) {
      if (part.begin() <= mention.head()) {
        before = part;
        hasBefore = true;
      } else if (!hasAfter) {
        after = part;
        hasAfter = true;
      }
    }
    this.side = !hasBefore ? Side.BEFORE : hasAfter ? Side.BETWEEN : Side.AFTER;
    int toBefore = hasBefore ? tokens.begin() - before.end() : Integer.MAX_VALUE;
    int toAfter = hasAfter ? after.begin() - tokens.end() : Integer.MAX_VALUE;
    this.forward = toBefore <= toAfter;
    this.gap =
        forward
            ? new TokenRange(before.end(), Math.max(before.end(), tokens.begin()))
            : new TokenRange(Math.min(tokens.end(), after.begin()), after.begin());
    int edge = forward ? before.last() : after.begin();
    this.sentences = document.sentenceOf(mention.head()) - document.sentenceOf(edge);
    this.paragraphs = document.paragraphOf(mention.head()) - document.paragraphOf(edge);
  }

  /** The side, and which way the gap reads, as one number. */
  int sideCode() {
    return side.code * 2 + (forward ? 1 : 0);
  }

  int distance() {
    return gap.size();
  }

  /** Side and distance in sentences and paragraphs as one number. */
  int place() {
    return (side.code * 16 + Buckets.clamp(sentences, 5) + 6) * 16
        + Buckets.clamp(paragraphs, 4)
        + 5;
  }
}
