package org.whosaid.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.quote.Act;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Repetition;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/** One JSON object as {@link ExtractionJson} writes it, on its way back to an extraction. */
final class ExtractionRecord {

  private final JsonField record;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  ExtractionRecord(JsonField record) {
    this.record = record;
  }

  Extraction extraction() throws ExtractionFormatException {
    JsonField maker = record.required("whosaid");
    checkFormat(maker);
    for (JsonField speaker : record.elements("speakers")) {
      Speaker read = speaker(speaker);
      speakers.put(read.id(), read);
    }
    List<Quote> quotes = new ArrayList<>();
    for (JsonField quote : record.elements("quotes")) {
      quotes.add(quote(quote));
    }
    return new Extraction(
        article(),
        record.optionalString("title"),
        List.copyOf(speakers.values()),
        quotes,
        tokens(),
        new Extraction.Maker(maker.required("version").string(), maker.required("model").string()));
  }

  private int tokens() throws ExtractionFormatException {
    Optional<JsonField> tokens = record.optional("tokens");
    return tokens.isPresent() ? tokens.get().integer() : 0;
  }

  /** A record that does not tell its format is of the first. */
  private static void checkFormat(JsonField maker) throws ExtractionFormatException {
    Optional<JsonField> format = maker.optional("format");
    if (format.isPresent() && format.get().integer() > ExtractionJson.FORMAT) {
      throw new ExtractionFormatException(
          "format %d, this version reads 1 to %d; upgrade whosaid"
              .formatted(format.get().integer(), ExtractionJson.FORMAT));
    }
  }

  private Article article() throws ExtractionFormatException {
    return Article.builder()
        .id(record.required("id").string())
        .title(record.optionalString("title").orElse(null))
        .url(record.optionalString("url").orElse(null))
        .publisher(record.optionalString("publisher").orElse(null))
        .author(record.optionalString("author").orElse(null))
        .published(record.optionalString("published").orElse(null))
        .text(record.optionalString("text").orElse(""))
        .build();
  }

  private static Speaker speaker(JsonField field) throws ExtractionFormatException {
    List<Span> mentions = new ArrayList<>();
    for (JsonField mention : field.elements("mentions")) {
      mentions.add(mention.place());
    }
    try {
      return new Speaker(
          field.required("id").string(),
          field.required("name").string(),
          field.required("kind").oneOf(SpeakerKind.class),
          field.optionalString("role"),
          field.strings("aliases"),
          mentions);
    } catch (IllegalArgumentException e) {
      throw new ExtractionFormatException(field.path() + ": " + e.getMessage());
    }
  }

  private Quote quote(JsonField field) throws ExtractionFormatException {
    Optional<Speaker> speaker = reference(field, "speaker");
    Optional<JsonField> repeats = field.optional("repeats");
    try {
      return new Quote(
          field.required("id").string(),
          field.required("type").oneOf(QuoteType.class),
          field.required("act").oneOf(Act.class),
          field.required("text").string(),
          field.spans("spans"),
          field.spans("quotedSpans"),
          phrase(field, "cue"),
          phrase(field, "source"),
          speaker,
          everySpeaker(field, speaker),
          reference(field, "via"),
          field.required("confidence").number(),
          field.strings("evidence"),
          field.required("paragraph").integer(),
          repeats.isEmpty() ? Optional.empty() : Optional.of(repetition(repeats.get())));
    } catch (IllegalArgumentException e) {
      throw new ExtractionFormatException(field.path() + ": " + e.getMessage());
    }
  }

  private static Repetition repetition(JsonField field) throws ExtractionFormatException {
    return new Repetition(field.required("quote").string(), field.required("verdict").string());
  }

  private static Optional<Phrase> phrase(JsonField quote, String name)
      throws ExtractionFormatException {
    Optional<JsonField> field = quote.optional(name);
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(new Phrase(field.get().required("text").string(), field.get().place()));
  }

  private List<Speaker> everySpeaker(JsonField quote, Optional<Speaker> first)
      throws ExtractionFormatException {
    List<Speaker> all = new ArrayList<>();
    for (String id : quote.strings("speakers")) {
      all.add(declared(id, quote.path() + ".speakers"));
    }
    return all.isEmpty() ? first.stream().toList() : all;
  }

  private Optional<Speaker> reference(JsonField quote, String name)
      throws ExtractionFormatException {
    Optional<JsonField> field = quote.optional(name);
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(declared(field.get().required("id").string(), field.get().path()));
  }

  private Speaker declared(String id, String path) throws ExtractionFormatException {
    Speaker speaker = speakers.get(id);
    if (speaker == null) {
      throw new ExtractionFormatException(
          path + ": speaker \"" + id + "\" is not among the speakers " + speakers.keySet());
    }
    return speaker;
  }
}
