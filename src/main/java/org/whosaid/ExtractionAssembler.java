package org.whosaid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.alignment.Repetitions;
import org.whosaid.attribution.Attribution;
import org.whosaid.entity.Entities;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.entity.Resolution;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;
import org.whosaid.text.Span;

/**
 * Makes the published records of one document from what the stages found: numbers the quotes in
 * order of place and the speakers in order of first mention.
 */
final class ExtractionAssembler {

  private final Document document;
  private final Map<Integer, List<Span>> mentionsOf;
  private final Map<Integer, Speaker> speakers = new LinkedHashMap<>();

  private ExtractionAssembler(Document document, Entities entities) {
    this.document = document;
    this.mentionsOf = mentionsByEntity(document, entities);
  }

  /** The extraction of the given attributions, all of them. */
  static Extraction assemble(
      Document document,
      Entities entities,
      List<Attribution> attributions,
      Extraction.Maker maker) {
    return new ExtractionAssembler(document, entities).assemble(attributions, maker);
  }

  private Extraction assemble(List<Attribution> attributions, Extraction.Maker maker) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(
        Comparator.comparing((Attribution a) -> a.speech().content().get(0))
            .thenComparing(a -> a.speech().hull()));
    numberSpeakers(ordered);
    List<Quote> quotes = new ArrayList<>(ordered.size());
    for (Attribution attribution : ordered) {
      quotes.add(quote("q" + (quotes.size() + 1), attribution));
    }
    return new Extraction(
        document.article(),
        title(),
        List.copyOf(speakers.values()),
        Repetitions.withRepetitions(document.article(), quotes),
        document.size(),
        maker);
  }

  private Optional<String> title() {
    return document
        .article()
        .title()
        .or(() -> document.headline().map(p -> p.span().in(document.text())));
  }

  /** Gives every speaking entity its record, numbered by the place of its first mention. */
  private void numberSpeakers(List<Attribution> attributions) {
    Map<Integer, Entity> speaking = new LinkedHashMap<>();
    for (Attribution attribution : attributions) {
      attribution.speakers().forEach(e -> speaking.putIfAbsent(e.index(), e));
      attribution.via().ifPresent(e -> speaking.putIfAbsent(e.index(), e));
    }
    List<Entity> ordered = new ArrayList<>(speaking.values());
    ordered.sort(Comparator.comparingInt(this::firstMention).thenComparing(Entity::index));
    for (Entity entity : ordered) {
      speakers.put(
          entity.index(),
          new Speaker(
              "s" + (speakers.size() + 1),
              entity.name(),
              entity.kind(),
              entity.role(),
              entity.aliases(),
              mentionsOf.getOrDefault(entity.index(), List.of())));
    }
  }

  private int firstMention(Entity entity) {
    List<Span> mentions = mentionsOf.getOrDefault(entity.index(), List.of());
    return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.get(0).begin();
  }

  private static Map<Integer, List<Span>> mentionsByEntity(Document document, Entities entities) {
    Map<Integer, List<Span>> spans = new HashMap<>();
    for (Mention mention : entities.mentions()) {
      Optional<Resolution> reading = entities.resolve(mention);
      if (reading.isPresent() && reading.get().probability() >= 0.5) {
        spans
            .computeIfAbsent(reading.get().entity().index(), e -> new ArrayList<>())
            .add(document.span(mention.core()));
      }
    }
    spans.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    return spans;
  }

  private Quote quote(String id, Attribution attribution) {
    ReportedSpeech speech = attribution.speech();
    return Quote.in(document.article(), speech.content())
        .id(id)
        .type(speech.type(document.text()))
        .act(speech.act())
        .quotedSpans(speech.verbatim())
        .cue(speech.cue().map(cue -> document.span(cue.tokens())).orElse(null))
        .source(attribution.source().map(document::span).orElse(null))
        .speakers(
            attribution.speakers().stream()
                .map(Entity::index)
                .distinct()
                .map(speakers::get)
                .toList())
        .via(attribution.via().map(this::speaker).orElse(null))
        .confidence(attribution.confidence())
        .evidence(attribution.evidence())
        .paragraph(paragraphAt(speech.content().get(0).begin()))
        .build();
  }

  private Speaker speaker(Entity entity) {
    return speakers.get(entity.index());
  }

  private int paragraphAt(int offset) {
    List<Paragraph> paragraphs = document.paragraphs();
    int found = 0;
    int end = paragraphs.size();
    while (end - found > 1) {
      int middle = (found + end) >>> 1;
      if (paragraphs.get(middle).span().begin() <= offset) {
        found = middle;
      } else {
        end = middle;
      }
    }
    return found;
  }
}
