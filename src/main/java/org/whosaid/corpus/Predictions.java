package org.whosaid.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.text.Span;

/**
 * The quotes a system found, by name of article.
 *
 * <pre>{@code
 * {"id": "NAME", "quotes": [{"type": "direct", "spans": [[0, 9]], "quotedSpans": [[1, 8]],
 *                            "source": {"begin": 15, "end": 22}, "speaker": {"name": "Ann Lee"}}]}
 * }</pre>
 *
 * @param quotes the quotes of each article
 */
public record Predictions(Map<String, List<PredictedQuote>> quotes) {

  public Predictions {
    quotes = Map.copyOf(quotes);
  }

  /** The quotes found in an article; none if the system did not see it. */
  public List<PredictedQuote> of(String article) {
    return quotes.getOrDefault(article, List.of());
  }

  /**
   * Reads records as {@code whosaid extract --format jsonl} writes them, one article a line.
   *
   * @throws IllegalArgumentException if a line is not such a record
   */
  public static Predictions read(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<PredictedQuote>> quotes = new LinkedHashMap<>();
    int number = 0;
    for (String line : GoldCorpus.content(file).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        try {
          JsonNode article = mapper.readTree(line);
          quotes.put(article.required("id").asText(), quotes(article.path("quotes")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
          throw new IllegalArgumentException(
              file + ": line " + number + " is not a record of an article: " + e.getMessage(), e);
        }
      }
    }
    return new Predictions(quotes);
  }

  private static List<PredictedQuote> quotes(JsonNode records) {
    List<PredictedQuote> quotes = new ArrayList<>();
    for (JsonNode record : records) {
      quotes.add(
          new PredictedQuote(
              record.path("type").asText(""),
              spans(record.path("spans")),
              spans(record.path("quotedSpans")),
              source(record.path("source")),
              speaker(record.path("speaker")),
              record.path("confidence").asDouble(1)));
    }
    return quotes;
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(
        pair -> spans.add(new Span(pair.required(0).intValue(), pair.required(1).intValue())));
    return spans;
  }

  private static Optional<Span> source(JsonNode place) {
    return place.isObject()
        ? Optional.of(
            new Span(place.required("begin").intValue(), place.required("end").intValue()))
        : Optional.empty();
  }

  private static Optional<String> speaker(JsonNode speaker) {
    return speaker.isObject() ? Optional.of(speaker.path("name").asText("")) : Optional.empty();
  }
}
