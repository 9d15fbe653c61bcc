package org.whosaid.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.whosaid.alignment.Change;
import org.whosaid.output.ExtractionWriter;
import org.whosaid.output.OutputFormat;
import org.whosaid.output.OutputOptions;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Phrase;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * Writes what was traced as JSON: {@code {"query": ..., "hits": [...]}}. Records stand in it as
 * {@code extract --format json} writes them. For one thread.
 */
public final class TraceJson {

  private final JsonGenerator json;

  private TraceJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the answer to one query and a line end; {@code out} stays open. */
  public static void write(Writer out, TraceQuery query, List<TraceHit> hits) throws IOException {
    JsonGenerator json = new JsonFactory(new ObjectMapper()).createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    new TraceJson(json).answer(query, hits);
    json.close();
    out.write('\n');
    out.flush();
  }

  private void answer(TraceQuery query, List<TraceHit> hits) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", query.statement());
    text("by", query.by());
    text("since", query.since().map(Object::toString));
    text("until", query.until().map(Object::toString));
    json.writeArrayFieldStart("hits");
    for (TraceHit hit : hits) {
      hit(hit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void hit(TraceHit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", hit.verdict().label());
    json.writeStringField("wording", hit.wording().label());
    json.writeNumberField("score", rounded(hit.score()));
    json.writeArrayFieldStart("changes");
    for (Change change : hit.alignment().changes()) {
      change(change);
    }
    json.writeEndArray();
    json.writeFieldName("quote");
    json.writeTree(record(hit.source()));
    json.writeFieldName("article");
    article(hit.source().article(), hit.source().title());
    strings("paragraphs", hit.paragraphs());
    json.writeNumberField("articles", hit.articles());
    json.writeNumberField("publishers", hit.publishers());
    json.writeFieldName("first");
    if (hit.first().isPresent()) {
      occurrence(hit.first().get());
    } else {
      json.writeNull();
    }
    json.writeStringField("longest", hit.longest());
    strings("variants", hit.variants());
    strings("conflict", hit.conflict());
    json.writeArrayFieldStart("occurrences");
    for (Occurrence occurrence : hit.occurrences()) {
      occurrence(occurrence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().label());
    phrase("original", change.original());
    phrase("statement", change.statement());
    strings("flags", change.flags().stream().sorted().map(flag -> flag.label()).toList());
    json.writeEndObject();
  }

  /** Places count in the quote's text, or in the statement. */
  private void phrase(String field, Phrase phrase) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", phrase.text());
    json.writeNumberField("begin", phrase.span().begin());
    json.writeNumberField("end", phrase.span().end());
    json.writeEndObject();
  }

  /** The one quote of an extraction, as the output room writes it. */
  private static JsonNode record(Extraction one) throws IOException {
    StringWriter line = new StringWriter();
    try (ExtractionWriter writer = OutputFormat.JSONL.open(line, OutputOptions.DEFAULT)) {
      writer.write(one);
    }
    return new ObjectMapper().readTree(line.toString()).path("quotes").path(0);
  }

  private void article(Article article, Optional<String> title) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    text("title", title);
    text("url", article.url());
    text("publisher", article.publisher());
    text("published", article.published());
    json.writeEndObject();
  }

  private void occurrence(Occurrence occurrence) throws IOException {
    json.writeStartObject();
    json.writeFieldName("article");
    article(occurrence.article(), occurrence.title());
    json.writeStringField("quote", occurrence.quote().id());
    json.writeStringField("text", occurrence.quote().text());
    text("speaker", occurrence.quote().speaker().map(Speaker::name));
    json.writeStringField("wording", occurrence.wording().label());
    json.writeEndObject();
  }

  private void text(String field, Optional<String> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
