package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.Entity;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.TokenRange;

/**
 * Makes the record of a decision: whose words they are in the end, who passed them on, the words
 * that name them, the reasons. For one article; not safe for several threads.
 */
final class AttributionMaker {

  private final Scene scene;
  private final Confidence confidence;
  private final Evidence evidence;
  private final SecondHand secondHand;
  private final NestedSpeech nestedSpeech;
  private final SeveralSpeakers severalSpeakers;

  AttributionMaker(Scene scene, Confidence confidence, Evidence evidence) {
    this.scene = scene;
    this.confidence = confidence;
    this.evidence = evidence;
    this.secondHand = new SecondHand(scene);
    this.nestedSpeech = new NestedSpeech(scene);
    this.severalSpeakers = new SeveralSpeakers(scene);
  }

  Attribution make(Verdict verdict) {
    SpeechView speech = scene.speeches.get(verdict.ballot().speechIndex);
    if (verdict.source().isEmpty()) {
      return record(verdict, speech.speech, Optional.empty(), List.of(), Optional.empty());
    }
    MentionView source = verdict.source().get().mention;
    Optional<MentionView> quoted =
        secondHand.quotedBy(source).or(() -> secondHand.quotedSubject(source, speech));
    if (quoted.isPresent()) {
      return passedOn(verdict, speech.speech, quoted.get());
    }
    Optional<SecondHand.Original> original = secondHand.originalOf(source, speech);
    if (original.isPresent()) {
      ReportedSpeech own = withCue(speech.speech, original.get());
      return passedOn(verdict, own, original.get().source());
    }
    Optional<NestedSpeech.Inner> inner = nestedSpeech.within(speech, source);
    if (inner.isPresent()) {
      return passedOn(verdict, inner.get().speech(), inner.get().source());
    }
    return plain(verdict, speech, source);
  }

  /** The words of {@code speaker}, passed on by the one decided for. */
  private Attribution passedOn(Verdict verdict, ReportedSpeech speech, MentionView speaker) {
    return record(
        verdict,
        speech,
        Optional.of(speaker.tokens()),
        entity(speaker.entity).stream().toList(),
        entity(verdict.entity()));
  }

  private static ReportedSpeech withCue(ReportedSpeech speech, SecondHand.Original original) {
    return new ReportedSpeech(
        speech.content(),
        speech.verbatim(),
        Optional.of(original.cue()),
        Optional.of(original.source().tokens()),
        speech.act(),
        speech.probability());
  }

  private Attribution plain(Verdict verdict, SpeechView speech, MentionView source) {
    SeveralSpeakers.Joined joined = severalSpeakers.of(source.mention);
    List<Entity> speakers =
        joined.entities().isEmpty()
            ? entity(verdict.entity()).stream().toList()
            : joined.entities();
    Optional<Entity> via =
        secondHand
            .quoterOf(source)
            .or(() -> secondHand.reporterOf(source, speech))
            .or(() -> secondHand.reporterBehind(source, speech));
    TokenRange words = SourceWords.of(speech, joined.words());
    return record(verdict, speech.speech, Optional.of(words), speakers, via);
  }

  private Attribution record(
      Verdict verdict,
      ReportedSpeech speech,
      Optional<TokenRange> source,
      List<Entity> speakers,
      Optional<Entity> via) {
    return new Attribution(
        speech,
        source.filter(words -> !isBelowHeadline(verdict, words)),
        speakers,
        via,
        1 - verdict.ballot().noSpeech(),
        confidence.of(verdict),
        evidence.of(verdict));
  }

  /** Whether only the article below names the speaker of a headline. */
  private boolean isBelowHeadline(Verdict verdict, TokenRange source) {
    SpeechView speech = scene.speeches.get(verdict.ballot().speechIndex);
    return speech.inHeadline && scene.document.paragraphOf(source.begin()) > speech.lastParagraph;
  }

  private Optional<Entity> entity(int index) {
    return index < 0 ? Optional.empty() : Optional.of(scene.entities.entities().get(index));
  }
}
