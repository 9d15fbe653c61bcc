package org.whosaid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;

/**
 * Writes one JSON-LD document: a graph of articles, speakers, quotes and where they stand.
 *
 * <p>A direct quote is a schema.org Quotation; indirect and mixed ones are Claims, the verbatim
 * parts of a mixed one its Quotations. Where they stand is told by W3C Web Annotations. The context
 * is written out, so that reading the document needs no network.
 */
final class JsonLdWriter implements ExtractionWriter {

  private static final String SCHEMA = "http://schema.org/";
  private static final String ANNOTATION = "http://www.w3.org/ns/oa#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String OWN = "urn:whosaid:term:";

  private final JsonGenerator json;
  private boolean closed;

  JsonLdWriter(Writer out) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    json.writeStringField("@vocab", SCHEMA);
    json.writeStringField("oa", ANNOTATION);
    for (String type :
        new String[] {
          "Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"
        }) {
      json.writeStringField(type, "oa:" + type);
    }
    for (String term : new String[] {"exact", "prefix", "suffix", "identifying"}) {
      json.writeStringField(term, "oa:" + term);
    }
    term("start", "oa:start", XSD + "nonNegativeInteger");
    term("end", "oa:end", XSD + "nonNegativeInteger");
    term("body", "oa:hasBody", "@id");
    term("target", "oa:hasTarget", "@id");
    term("source", "oa:hasSource", "@id");
    term("selector", "oa:hasSelector", "@id");
    term("motivation", "oa:motivatedBy", "@vocab");
    term("url", SCHEMA + "url", "@id");
    term("additionalType", SCHEMA + "additionalType", "@id");
    term("datePublished", SCHEMA + "datePublished", SCHEMA + "Date");
    json.writeStringField("confidence", OWN + "confidence");
    json.writeStringField("passedOnBy", OWN + "passedOnBy");
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  private void term(String name, String iri, String type) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", iri);
    json.writeStringField("@type", type);
    json.writeEndObject();
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    LinkedArticle article = new LinkedArticle(json, extraction);
    article.writeArticle();
    for (Speaker speaker : extraction.speakers()) {
      article.writeSpeaker(speaker);
    }
    for (Quote quote : extraction.quotes()) {
      article.writeQuote(quote);
      article.writeAnnotation(quote);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
