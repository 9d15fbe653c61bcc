package org.whosaid.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Repetition;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * The settled JSON object of one article: {@code {"id": "a1", ..., "quotes": [...]}}.
 *
 * <p>Every field is always there, null where there is nothing to tell; only {@code text} depends on
 * being asked for. {@link ExtractionReader} reads it back.
 */
final class ExtractionJson {

  /** Version of the shape; grows when a reader of the former one would go wrong. */
  static final int FORMAT = 1;

  private final JsonGenerator json;
  private final boolean withText;

  ExtractionJson(JsonGenerator json, boolean withText) {
    this.json = json;
    this.withText = withText;
  }

  void write(Extraction extraction) throws IOException {
    Article article = extraction.article();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    field("title", extraction.title());
    field("url", article.url());
    field("publisher", article.publisher());
    field("author", article.author());
    field("published", article.published());
    if (withText) {
      json.writeStringField("text", article.text());
    }
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : extraction.speakers()) {
      speaker(speaker);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : extraction.quotes()) {
      quote(quote);
    }
    json.writeEndArray();
    json.writeNumberField("tokens", extraction.tokens());
    json.writeObjectFieldStart("whosaid");
    json.writeStringField("version", extraction.maker().version());
    json.writeStringField("model", extraction.maker().model());
    json.writeNumberField("format", FORMAT);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    name(speaker);
    field("role", speaker.role());
    strings("aliases", speaker.aliases());
    json.writeArrayFieldStart("mentions");
    for (Span mention : speaker.mentions()) {
      json.writeStartObject();
      place(mention);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    json.writeStringField("type", quote.type().label());
    json.writeStringField("act", quote.act().label());
    json.writeStringField("text", quote.text());
    spans("spans", quote.spans());
    spans("quotedSpans", quote.quotedSpans());
    phrase("cue", quote.cue());
    phrase("source", quote.source());
    reference("speaker", quote.speaker());
    strings("speakers", quote.speakers().stream().map(Speaker::id).toList());
    reference("via", quote.via());
    json.writeNumberField("confidence", quote.confidence());
    strings("evidence", quote.evidence());
    json.writeNumberField("paragraph", quote.paragraph());
    repetition(quote.repeats());
    json.writeEndObject();
  }

  private void repetition(Optional<Repetition> repeats) throws IOException {
    if (repeats.isEmpty()) {
      json.writeNullField("repeats");
      return;
    }
    json.writeObjectFieldStart("repeats");
    json.writeStringField("quote", repeats.get().quote());
    json.writeStringField("verdict", repeats.get().verdict());
    json.writeEndObject();
  }

  private void reference(String field, Optional<Speaker> speaker) throws IOException {
    if (speaker.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    name(speaker.get());
    json.writeEndObject();
  }

  private void name(Speaker speaker) throws IOException {
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", speaker.kind().label());
  }

  private void phrase(String field, Optional<Phrase> phrase) throws IOException {
    if (phrase.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("text", phrase.get().text());
    place(phrase.get().span());
    json.writeEndObject();
  }

  private void place(Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }

  private void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.begin());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void field(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
