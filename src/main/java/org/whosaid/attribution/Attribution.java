package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.Entity;
import org.whosaid.quote.Act;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.Unsaid;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * Who says something: reported speech with its speaker.
 *
 * @param speech what is said
 * @param source the words that name the speaker, the whole noun phrase; empty where none do
 * @param speakers who says it, the main speaker first; empty where nobody can be named
 * @param via who passes it on, where that is somebody else
 * @param probability that it is reported speech at all, from 0 to 1, knowing who could have said it
 * @param confidence calibrated probability that the main speaker is right, from 0 to 1; without
 *     speakers, that nobody can be named
 * @param evidence the strongest reasons, in words
 */
public record Attribution(
    ReportedSpeech speech,
    Optional<TokenRange> source,
    List<Entity> speakers,
    Optional<Entity> via,
    double probability,
    double confidence,
    List<String> evidence) {

  /** Words without quotation marks that are less probably speech are no statement. */
  private static final double LEAST_PROBABILITY = 0.5;

  public Attribution {
    speakers = List.copyOf(speakers);
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be between 0 and 1");
    }
  }

  /** Whether something was said in {@code document}, rather than believed, denied or only done. */
  public boolean isSaid(Document document) {
    return speech.act() != Act.ATTITUDE
        && !Unsaid.is(document, speech)
        && (!speech.verbatim().isEmpty() || probability >= LEAST_PROBABILITY);
  }
}
