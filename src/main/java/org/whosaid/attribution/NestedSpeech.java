package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.Mention;
import org.whosaid.quote.Act;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.speech.Cue;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * Finds verbatim words within what an organisation reports: in {@code Sky reported that Johnson had
 * told friends "I am done"} the words are Johnson's, and Sky passes them on.
 */
final class NestedSpeech {

  private static final int FARTHEST = 6;

  private final Scene scene;

  NestedSpeech(Scene scene) {
    this.scene = scene;
  }

  /**
   * What somebody says within what is reported.
   *
   * @param speech the verbatim words, with their own cue
   * @param source who utters them
   */
  record Inner(ReportedSpeech speech, MentionView source) {}

  /** The words within a report by {@code reporter}, if they end it. */
  Optional<Inner> within(SpeechView report, MentionView reporter) {
    List<Span> verbatim = report.speech.verbatim();
    if (verbatim.size() != 1 || reporter.mention.speakerKind() != SpeakerKind.ORGANIZATION) {
      return Optional.empty();
    }
    Document document = scene.document;
    TokenRange words = document.tokens(verbatim.get(0));
    if (words.isEmpty() || report.hull.end() - words.end() > 2) {
      return Optional.empty();
    }
    int start = report.hull.begin();
    int first = document.lower(start).equals("that") ? start + 1 : start;
    for (Mention mention : scene.entities.beginningIn(new TokenRange(first, first + 1))) {
      MentionView source = scene.mentions[mention.index()];
      int verb = cueBetween(mention.tokens().end(), words.begin());
      if (verb >= 0 && source.entity >= 0 && source.entity != reporter.entity) {
        return Optional.of(new Inner(inner(report, verbatim, verb, mention), source));
      }
    }
    return Optional.empty();
  }

  private static ReportedSpeech inner(
      SpeechView report, List<Span> verbatim, int verb, Mention source) {
    return new ReportedSpeech(
        verbatim,
        verbatim,
        Optional.of(new Cue(TokenRange.of(verb), verb)),
        Optional.of(source.tokens()),
        Act.STATEMENT,
        report.speech.probability());
  }

  /** A cue close before the words and close behind the one who utters them, -1 without. */
  private int cueBetween(int from, int to) {
    for (int t = from; t < Math.min(to, from + FARTHEST); t++) {
      if (scene.cueClass[t] >= 2 && to - t <= FARTHEST) {
        return t;
      }
    }
    return -1;
  }
}
