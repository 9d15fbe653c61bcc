package org.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.input.Inputs;

/** One article, however it comes, gives the same quotes by the same speakers. */
class SameArticleTest {

  private static final String TEXT =
      """
      Ann wins in Cork

      "We won," said Ann. She had not slept.

      Bob said that they lost.
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Ann wins in Cork | The Echo</title></head><body>
      <nav><a href="/">The Echo</a></nav><article><h1>Ann wins in Cork</h1>
      <p>&quot;We <b>won</b>,&quot; said <a href="/ann">Ann</a>. She had not slept.</p>
      <p>Bob said that they&#32;lost.</p></article></body></html>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.jsonl",
        "h.jsonl",
        "a.txt.gz",
        "a.html.gz",
        "a.jsonl.gz",
        "a.warc",
        "a.warc.gz"
      })
  void theQuotesAreTheSame(String name) throws IOException {
    byte[] plain =
        switch (name.replace(".gz", "")) {
          case "a.txt" -> TEXT.getBytes(UTF_8);
          case "a.html" -> PAGE.getBytes(UTF_8);
          case "a.jsonl" -> line("text", TEXT);
          case "h.jsonl" -> line("html", PAGE);
          default ->
              Inputs.response(
                  "https://echo.example/1", "text/html; charset=utf-8", PAGE.getBytes(UTF_8));
        };
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path other =
        Files.write(folder.resolve(name), name.endsWith(".gz") ? Inputs.gzip(plain) : plain);
    assertThat(quotes(other)).hasSize(2).isEqualTo(quotes(text));
  }

  private static byte[] line(String field, String value) {
    return (JsonNodeFactory.instance.objectNode().put(field, value) + "\n").getBytes(UTF_8);
  }

  /** Each quote's words, speaker and the words at its offsets. */
  private static List<String> quotes(Path file) throws IOException {
    CommandRun run = CommandRun.extract("--format=jsonl", "--with-text", file);
    assertThat(run.err()).isEmpty();
    JsonNode record = new ObjectMapper().readTree(run.out());
    String text = record.get("text").asText();
    List<String> quotes = new ArrayList<>();
    for (JsonNode quote : record.get("quotes")) {
      String there = text.substring(quote.at("/spans/0/0").asInt(), quote.at("/spans/0/1").asInt());
      quotes.add(
          quote.get("text").asText() + " | " + there + " | " + quote.at("/speaker/name").asText());
    }
    return quotes;
  }
}
