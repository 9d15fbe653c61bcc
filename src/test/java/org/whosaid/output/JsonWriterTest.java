package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Article;

class JsonWriterTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void theFieldsAreThoseOfTheContract() throws IOException {
    JsonNode record = mapper.readTree(Written.in(OutputFormat.JSONL, SampleNews.bridge()));
    assertThat(record.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "title",
            "url",
            "publisher",
            "author",
            "published",
            "speakers",
            "quotes",
            "tokens",
            "whosaid");
    assertThat(record.at("/quotes/1").toString())
        .isEqualTo(
            """
            {"id":"q2","type":"direct","act":"statement",\
            "text":"“We have waited nine years,” “and we will not wait a tenth.”",\
            "spans":[[136,164],[200,231]],"quotedSpans":[[137,163],[201,230]],\
            "cue":{"text":"said","begin":165,"end":169},\
            "source":{"text":"Mary O'Brien, the lord mayor","begin":170,"end":198},\
            "speaker":{"id":"s1","name":"Mary O'Brien","kind":"person"},"speakers":["s1"],\
            "via":null,"confidence":0.98,\
            "evidence":["subject of “said”","named in the sentence"],\
            "paragraph":2,"repeats":null}""");
    assertThat(record.at("/quotes/0/speaker").isNull()).isTrue();
    assertThat(record.at("/quotes/4/via/name").asText()).isEqualTo("The Echo");
    assertThat(record.at("/whosaid").toString())
        .isEqualTo("{\"version\":\"0.1.0\",\"model\":\"en 2026-03-01 00000000\",\"format\":1}");
  }

  @Test
  void offsetsPointIntoTheTextThatTheRecordCarries() throws IOException {
    JsonNode record =
        mapper.readTree(Written.in(OutputFormat.JSONL, Written.WITH_TEXT, SampleNews.bridge()));
    String text = record.get("text").asText();
    JsonNode source = record.at("/quotes/1/source");
    assertThat(text.substring(source.get("begin").asInt(), source.get("end").asInt()))
        .isEqualTo("Mary O'Brien, the lord mayor");
  }

  @Test
  void linesAreOneAnArticle() throws IOException {
    String lines =
        Written.in(
            OutputFormat.JSONL,
            SampleNews.saying("a", "Ann", "“One\r\n\u2028two\u0000”"),
            SampleNews.saying("b", "Bob", "“Three”"));
    assertThat(lines.split("\n", -1)).hasSize(3);
    assertThat(lines).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void oneArticleIsAnObjectAndSeveralAreAnArray() throws IOException {
    var ann = SampleNews.saying("a", "Ann", "“One”");
    assertThat(mapper.readTree(Written.in(OutputFormat.JSON, ann)).isObject()).isTrue();
    assertThat(mapper.readTree(Written.in(OutputFormat.JSON, ann, ann, ann))).hasSize(3);
    assertThat(Written.in(OutputFormat.JSON)).isEqualTo("[ ]\n");
  }

  @Test
  void bytesAreUtf8WhereverItRuns() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExtractionWriter writer = OutputFormat.JSONL.open(out, OutputOptions.DEFAULT)) {
      writer.write(SampleNews.saying("a", "Łukasz 😀", "“Tak”"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Łukasz 😀\"");
  }

  @Test
  void aGivenTitleIsToldAsGiven() throws IOException {
    Article article =
        Article.builder().id("t").title("Bridge \"shut\"").text(SampleNews.BRIDGE).build();
    String line = Written.in(OutputFormat.JSONL, SampleNews.bridge(article));
    assertThat(mapper.readTree(line).get("title").asText()).isEqualTo("Bridge \"shut\"");
  }
}
