package org.whosaid.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/** The nodes of one article in a JSON-LD graph. */
final class LinkedArticle {

  /** How many characters before and after a quote its selector tells. */
  private static final int AROUND = 32;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE_TIME =
      Pattern.compile(DATE + "T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");

  private final JsonGenerator json;
  private final Extraction extraction;
  private final Article article;
  private final String iri;
  private final CodePoints codePoints;

  LinkedArticle(JsonGenerator json, Extraction extraction) {
    this.json = json;
    this.extraction = extraction;
    this.article = extraction.article();
    this.iri = article.url().filter(LinkedArticle::isIri).orElseGet(() -> urn(article.id()));
    this.codePoints = new CodePoints(article.text());
    HtmlWriter.checkText(extraction);
  }

  private static boolean isIri(String url) {
    try {
      return url.startsWith("http") && new URI(url).getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String urn(String id) {
    return "urn:whosaid:article:"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  void writeArticle() throws IOException {
    begin(iri, "Article");
    field("headline", extraction.title());
    field("url", article.url().filter(LinkedArticle::isIri));
    published();
    named("author", "Person", article.author());
    named("publisher", "Organization", article.publisher());
    json.writeEndObject();
  }

  /** What is no date is left out, for the property takes nothing else. */
  private void published() throws IOException {
    String published = article.published().orElse("");
    if (DATE.matcher(published).matches()) {
      json.writeStringField("datePublished", published);
    } else if (DATE_TIME.matcher(published).matches()) {
      json.writeObjectFieldStart("datePublished");
      json.writeStringField("@type", "DateTime");
      json.writeStringField("@value", published);
      json.writeEndObject();
    }
  }

  void writeSpeaker(Speaker speaker) throws IOException {
    begin(iri(speaker), type(speaker));
    if (speaker.kind() == SpeakerKind.GROUP) {
      json.writeStringField("additionalType", "http://xmlns.com/foaf/0.1/Group");
    }
    json.writeStringField("name", speaker.name());
    if (!speaker.aliases().isEmpty()) {
      json.writeArrayFieldStart("alternateName");
      for (String alias : speaker.aliases()) {
        json.writeString(alias);
      }
      json.writeEndArray();
    }
    if (type(speaker).equals("Person")) {
      field("jobTitle", speaker.role());
    }
    json.writeEndObject();
  }

  /** Schema.org knows no groups; the nearest are organisations. */
  private static String type(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, UNNAMED -> "Person";
      case ORGANIZATION, GROUP -> "Organization";
      case DOCUMENT -> "CreativeWork";
    };
  }

  void writeQuote(Quote quote) throws IOException {
    begin(iri + "#" + quote.id(), quote.type() == QuoteType.DIRECT ? "Quotation" : "Claim");
    json.writeStringField("text", quote.text());
    speakers(quote, quote.type() == QuoteType.DIRECT ? "spokenByCharacter" : "creator");
    reference("isPartOf", iri);
    if (quote.type() != QuoteType.DIRECT) {
      reference("appearance", iri);
    }
    if (quote.type() == QuoteType.MIXED) {
      json.writeArrayFieldStart("hasPart");
      for (Span verbatim : quote.quotedSpans()) {
        json.writeStartObject();
        json.writeStringField("@type", "Quotation");
        json.writeStringField("text", verbatim.in(article.text()));
        speakers(quote, "spokenByCharacter");
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeNumberField("confidence", quote.confidence());
    if (quote.via().isPresent()) {
      reference("passedOnBy", iri(quote.via().get()));
    }
    json.writeEndObject();
  }

  /** Only people and organisations can speak in schema.org; a document is what words rest on. */
  private void speakers(Quote quote, String property) throws IOException {
    List<Speaker> speaking =
        quote.speakers().stream().filter(s -> s.kind() != SpeakerKind.DOCUMENT).toList();
    List<Speaker> documents =
        quote.speakers().stream().filter(s -> s.kind() == SpeakerKind.DOCUMENT).toList();
    references(property, speaking);
    references("isBasedOn", documents);
  }

  private void references(String property, List<Speaker> speakers) throws IOException {
    if (speakers.size() == 1) {
      reference(property, iri(speakers.get(0)));
    } else if (!speakers.isEmpty()) {
      json.writeArrayFieldStart(property);
      for (Speaker speaker : speakers) {
        json.writeStartObject();
        json.writeStringField("@id", iri(speaker));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Where the quote stands, one target a span. */
  void writeAnnotation(Quote quote) throws IOException {
    begin(iri + "#" + quote.id() + "-place", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeStringField("body", iri + "#" + quote.id());
    json.writeArrayFieldStart("target");
    for (Span span : quote.spans()) {
      json.writeStartObject();
      json.writeStringField("@type", "SpecificResource");
      json.writeStringField("source", iri);
      json.writeArrayFieldStart("selector");
      quoteSelector(span);
      positionSelector(span);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void quoteSelector(Span span) throws IOException {
    String text = article.text();
    json.writeStartObject();
    json.writeStringField("@type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", codePoints.before(span.begin(), AROUND));
    json.writeStringField("suffix", codePoints.after(span.end(), AROUND));
    json.writeEndObject();
  }

  private void positionSelector(Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "TextPositionSelector");
    json.writeNumberField("start", codePoints.count(span.begin()));
    json.writeNumberField("end", codePoints.count(span.end()));
    json.writeEndObject();
  }

  private String iri(Speaker speaker) {
    return iri + "#" + speaker.id();
  }

  private void begin(String id, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id);
    json.writeStringField("@type", type);
  }

  private void reference(String property, String id) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@id", id);
    json.writeEndObject();
  }

  private void field(String property, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(property, value.get());
    }
  }

  private void named(String property, String type, Optional<String> name) throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(property);
      json.writeStringField("@type", type);
      json.writeStringField("name", name.get());
      json.writeEndObject();
    }
  }
}
