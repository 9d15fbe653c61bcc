package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.attribution.Attributor;
import org.whosaid.attribution.Lesson;
import org.whosaid.corpus.GoldArticle;
import org.whosaid.corpus.GoldRelation;
import org.whosaid.corpus.GoldSpeaker;
import org.whosaid.entity.Entities;
import org.whosaid.entity.EntityLessons;
import org.whosaid.entity.GoldMention;
import org.whosaid.quote.Act;
import org.whosaid.speech.GoldSpeech;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechExample;
import org.whosaid.text.Document;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/**
 * A gold article, parsed, and what each model learns from it.
 *
 * @param gold the article with its attributions
 * @param document the same, parsed
 * @param acts what cues report
 * @param attitudes whether the corpus annotates attitudes too, not only what was said, ruled or
 *     shown
 */
record TrainingArticle(GoldArticle gold, Document document, CueActs acts, boolean attitudes) {

  /**
   * What the search for speech learns from it. Speech within somebody's speech is left out, which
   * some annotators mark and others do not.
   */
  SpeechExample speechExample() {
    List<GoldSpeech> speeches = new ArrayList<>();
    for (GoldRelation relation : gold.relations()) {
      List<TokenRange> content = tokens(relation.content());
      if (!content.isEmpty() && !isNested(relation)) {
        List<TokenRange> cue = tokens(relation.cue());
        speeches.add(new GoldSpeech(content, cue, tokens(relation.source()), act(relation)));
      }
    }
    return new SpeechExample(document, speeches, attitudes);
  }

  /** Whether the cue stands within what another relation says. */
  private boolean isNested(GoldRelation relation) {
    return gold.relations().stream()
        .filter(other -> !other.equals(relation))
        .flatMap(other -> other.content().stream())
        .anyMatch(said -> relation.cue().stream().anyMatch(said::contains));
  }

  private Optional<Act> act(GoldRelation relation) {
    String cue =
        relation.cue().stream().map(s -> s.in(gold.text())).collect(Collectors.joining(" "));
    Optional<Act> told = acts.of(cue);
    return attitudes
        ? told
        : Optional.of(told.filter(act -> act != Act.ATTITUDE).orElse(Act.STATEMENT));
  }

  private List<TokenRange> tokens(List<Span> spans) {
    return spans.stream().map(document::tokens).filter(tokens -> !tokens.isEmpty()).toList();
  }

  /** What the search for entities learns from it, with the sources that use will know. */
  EntityLessons.Lesson entityLesson(List<ReportedSpeech> found) {
    List<GoldMention> answers = new ArrayList<>();
    for (GoldRelation relation : gold.relations()) {
      if (relation.isTold() && !relation.source().isEmpty()) {
        GoldSpeaker speaker = relation.speaker().orElseThrow();
        answers.add(
            new GoldMention(
                relation.source().get(0),
                speaker.id(),
                relation.isNamed() ? Optional.of(speaker::isCalled) : Optional.empty()));
      }
    }
    return new EntityLessons.Lesson(document, Attributor.spokenWords(document, found), answers);
  }

  /** What attribution learns from it. */
  Lesson attributionLesson(List<ReportedSpeech> found, Entities entities) {
    AnswerKey key = new AnswerKey(gold, document, entities, attitudes);
    List<TokenRange> cues =
        gold.relations().stream().flatMap(relation -> tokens(relation.cue()).stream()).toList();
    return new Lesson(document, found, entities, key.answers(found), cues);
  }
}
