package org.whosaid.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.quote.Act;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Span;

/**
 * A whole article of docs/sample and its records, checked by eye, as an {@link Example}.
 *
 * <p>The records are those of {@code extract --format json} without what only a run can tell
 * (confidence, evidence).
 */
final class Sample {

  /** The names of the samples. */
  static final List<String> NAMES =
      List.of("wire-report", "british-paper", "agency-in-kyiv", "interview");

  private Sample() {}

  static Example read(String name) {
    try (InputStream in =
        Sample.class.getResourceAsStream("/org/whosaid/samples/" + name + ".json")) {
      String text = Files.readString(Path.of("docs", "sample", name + ".txt"));
      List<ExpectedQuote> quotes = new ArrayList<>();
      new ObjectMapper().readTree(in).get("quotes").forEach(q -> quotes.add(quote(q, text)));
      return new Example(name, "docs/sample/" + name + ".txt", text, quotes);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static ExpectedQuote quote(JsonNode quote, String text) {
    return new ExpectedQuote(
        QuoteType.valueOf(quote.get("type").asText().toUpperCase(Locale.ROOT)),
        List.of(quote.get("speaker").get("name").asText()),
        Act.valueOf(quote.get("act").asText().toUpperCase(Locale.ROOT)),
        spans(quote.get("quotedSpans")).stream().map(span -> span.in(text)).toList(),
        Optional.empty(),
        spans(quote.get("spans")),
        phrase(quote.get("cue"), text),
        phrase(quote.get("source"), text));
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return spans;
  }

  private static Optional<Span> phrase(JsonNode phrase, String text) {
    if (phrase.isNull()) {
      return Optional.empty();
    }
    Span span = new Span(phrase.get("begin").asInt(), phrase.get("end").asInt());
    if (!span.in(text).equals(phrase.get("text").asText())) {
      throw new IllegalArgumentException(phrase + " is \"" + span.in(text) + "\" in the text");
    }
    return Optional.of(span);
  }
}
