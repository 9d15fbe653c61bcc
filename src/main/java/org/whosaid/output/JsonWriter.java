package org.whosaid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.Extraction;

/**
 * Writes indented JSON: one article is one object, several are an array of objects, none is an
 * empty array.
 *
 * <p>The first extraction is held back until it is known whether a second one comes.
 */
final class JsonWriter implements ExtractionWriter {

  private final JsonGenerator json;
  private final ExtractionJson objects;
  private @Nullable Extraction first;
  private boolean array;
  private boolean closed;

  JsonWriter(Writer out, boolean withText) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    this.objects = new ExtractionJson(json, withText);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    if (array) {
      objects.write(extraction);
    } else if (first == null) {
      first = extraction;
    } else {
      json.writeStartArray();
      array = true;
      objects.write(first);
      first = null;
      objects.write(extraction);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (first != null) {
      objects.write(first);
    } else {
      if (!array) {
        json.writeStartArray();
      }
      json.writeEndArray();
    }
    json.writeRaw('\n');
    json.close();
  }
}
