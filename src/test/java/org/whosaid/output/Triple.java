package org.whosaid.output;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement of RDF.
 *
 * @param datatype empty where the object is no literal
 */
record Triple(String subject, String predicate, String object, String datatype) {

  /** What a JSON-LD document states, as a processor of that standard reads it. */
  static List<Triple> in(String jsonLd) {
    List<Triple> triples = new ArrayList<>();
    try {
      JsonLd.toRdf(JsonDocument.of(new StringReader(jsonLd)))
          .loader(
              (url, options) -> {
                throw new AssertionError("fetches " + url);
              })
          .provide(new Collector(triples));
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
    return triples;
  }

  boolean isLiteral() {
    return !datatype.isEmpty();
  }

  private record Collector(List<Triple> triples) implements com.apicatalog.rdf.api.RdfQuadConsumer {

    @Override
    public Collector quad(
        String subject,
        String predicate,
        String object,
        String datatype,
        String language,
        String direction,
        String graph) {
      triples.add(new Triple(subject, predicate, object, datatype == null ? "" : datatype));
      return this;
    }
  }
}
