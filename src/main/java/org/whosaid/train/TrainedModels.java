package org.whosaid.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.AttributionModel;
import org.whosaid.attribution.Attributor;
import org.whosaid.corpus.Evaluation;
import org.whosaid.corpus.PredictedQuote;
import org.whosaid.corpus.Predictions;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Entity;
import org.whosaid.entity.EntityFinder;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.speech.SpeechLearner;
import org.whosaid.text.Document;

/** The models that training makes, all but the parser's. */
record TrainedModels(
    SpeechLearner.LearnedSpeech speech, EntityFinder entity, AttributionModel attribution) {

  /** How well they do on a corpus. */
  Evaluation evaluate(TrainingCorpus corpus) {
    Map<String, List<PredictedQuote>> quotes = new HashMap<>();
    for (TrainingArticle article : corpus.articles()) {
      quotes.put(
          article.gold().name(),
          find(article.document()).stream()
              .filter(a -> corpus.attitudes() || a.isSaid(article.document()))
              .map(a -> quote(article.document(), a))
              .toList());
    }
    return Evaluation.of(corpus.gold(), new Predictions(quotes));
  }

  private List<Attribution> find(Document document) {
    List<ReportedSpeech> speeches = speech.finder().find(document);
    Entities entities = entity.find(document, Attributor.spokenWords(document, speeches));
    return Attributor.of(attribution).attribute(document, speeches, entities);
  }

  private static PredictedQuote quote(Document document, Attribution attribution) {
    ReportedSpeech speech = attribution.speech();
    Optional<String> speaker = attribution.speakers().stream().findFirst().map(Entity::name);
    return new PredictedQuote(
        speech.type(document.text()).label(),
        speech.content(),
        speech.verbatim(),
        attribution.source().map(document::span),
        speaker,
        attribution.confidence());
  }
}
