package org.whosaid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.whosaid.quote.Extraction;

/**
 * Reads back what {@link OutputFormat#JSON} and {@link OutputFormat#JSONL} write: one object, an
 * array of objects, or one object after another; a record at a time, so that any size can be read.
 *
 * <pre>{@code
 * try (ExtractionReader reader = new ExtractionReader(in)) {
 *   for (var next = reader.next(); next.isPresent(); next = reader.next()) { ... }
 * }
 * }</pre>
 *
 * <p>The article's text is there if it was written (an empty text otherwise). For one thread.
 */
public final class ExtractionReader implements Closeable {

  private final JsonParser json;

  public ExtractionReader(Reader in) throws IOException {
    this.json = new JsonFactory(new ObjectMapper()).createParser(in);
    json.setCodec(new ObjectMapper());
  }

  /** The extraction of one JSON object. */
  public static Extraction parse(String json) throws IOException {
    try (ExtractionReader reader = new ExtractionReader(new StringReader(json))) {
      Optional<Extraction> found = reader.next();
      if (found.isEmpty()) {
        throw new ExtractionFormatException("no record in \"" + json.strip() + "\"");
      }
      return found.get();
    }
  }

  /**
   * The next extraction, empty at the end.
   *
   * @throws ExtractionFormatException if it is no JSON, of a later format, or lacks something; the
   *     message tells the line and the field
   */
  public Optional<Extraction> next() throws IOException {
    int line = 1;
    try {
      JsonToken token = json.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = json.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      line = json.currentTokenLocation().getLineNr();
      JsonNode node = json.readValueAsTree();
      return Optional.of(new ExtractionRecord(new JsonField("", node)).extraction());
    } catch (JsonProcessingException e) {
      throw new ExtractionFormatException(
          "line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage());
    } catch (ExtractionFormatException e) {
      throw new ExtractionFormatException("line " + line + ": " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
