package org.whosaid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.whosaid.quote.Extraction;

/** Writes one JSON object a line: what programs and {@code jq} read best. */
final class JsonLinesWriter implements ExtractionWriter {

  private final JsonGenerator json;
  private final ExtractionJson objects;

  JsonLinesWriter(Writer out, boolean withText) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    this.objects = new ExtractionJson(json, withText);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    objects.write(extraction);
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
