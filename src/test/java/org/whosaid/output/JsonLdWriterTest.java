package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;

class JsonLdWriterTest {

  /** Every type we use and those above it. */
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "Article", Set.of("Article", "CreativeWork", "Thing"),
          "Quotation", Set.of("Quotation", "CreativeWork", "Thing"),
          "Claim", Set.of("Claim", "CreativeWork", "Thing"),
          "CreativeWork", Set.of("CreativeWork", "Thing"),
          "Person", Set.of("Person", "Thing"),
          "Organization", Set.of("Organization", "Thing"),
          "Annotation", Set.of("Annotation"),
          "SpecificResource", Set.of("SpecificResource"),
          "TextQuoteSelector", Set.of("TextQuoteSelector"),
          "TextPositionSelector", Set.of("TextPositionSelector"));

  private static JsonNode document(Extraction... extractions) throws IOException {
    return new ObjectMapper().readTree(Written.in(OutputFormat.JSONLD, extractions));
  }

  private static JsonNode node(JsonNode document, String id) {
    for (JsonNode node : document.get("@graph")) {
      if (node.get("@id").asText().endsWith(id)) {
        return node;
      }
    }
    throw new AssertionError("no node " + id);
  }

  @Test
  void aDirectQuoteIsAQuotationOfItsSpeaker() throws IOException {
    JsonNode quote = node(document(SampleNews.bridge()), "#q2");
    String article = "https://news.example/cork/bridge?id=7&page=1";
    assertThat(quote.get("@id").asText()).isEqualTo(article + "#q2");
    assertThat(quote.get("@type").asText()).isEqualTo("Quotation");
    assertThat(quote.at("/spokenByCharacter/@id").asText()).isEqualTo(article + "#s1");
    assertThat(quote.at("/isPartOf/@id").asText()).isEqualTo(article);
    assertThat(node(document(SampleNews.bridge()), "#s1").get("jobTitle").asText())
        .isEqualTo("lord mayor");
  }

  @Test
  void whatIsNotAllVerbatimIsAClaim() throws IOException {
    JsonNode document = document(SampleNews.bridge());
    JsonNode mixed = node(document, "#q4");
    assertThat(mixed.get("@type").asText()).isEqualTo("Claim");
    assertThat(mixed.at("/hasPart/0/@type").asText()).isEqualTo("Quotation");
    assertThat(mixed.at("/hasPart/0/text").asText()).isEqualTo("a hammer blow");
    assertThat(node(document, "#q3").at("/appearance/@id").isTextual()).isTrue();
    assertThat(node(document, "#q6").at("/isBasedOn/@id").asText()).endsWith("#s5");
    assertThat(node(document, "#q5").at("/passedOnBy/@id").asText()).endsWith("#s4");
  }

  @Test
  void placesAreCountedInCodePoints() throws IOException {
    Extraction smiling = SampleNews.saying("x", "Ann", "😀 “Yes” 😀");
    JsonNode selectors = node(document(smiling), "-place").at("/target/0/selector");
    assertThat(selectors.get(0).get("exact").asText()).isEqualTo("😀 “Yes” 😀");
    assertThat(selectors.get(1).get("start").asInt()).isZero();
    assertThat(selectors.get(1).get("end").asInt()).isEqualTo(9);
    CodePoints smiles = new CodePoints("a" + "😀".repeat(10_000));
    assertThat(smiles.count(20_001)).isEqualTo(10_001);
    assertThat(smiles.count(8193)).isEqualTo(4097);
  }

  @Test
  void theWordsAroundAreTold() throws IOException {
    JsonNode selector = node(document(SampleNews.bridge()), "#q3-place").at("/target/0/selector/0");
    assertThat(selector.get("prefix").asText()).endsWith("tenth.”\n\nShe said that ");
    assertThat(selector.get("suffix").asText()).startsWith(".\n\nTraders called");
  }

  @Test
  void everyTermIsUsedAsItsVocabularyDefinesIt() throws IOException {
    JsonNode document = document(SampleNews.bridge(), SampleNews.saying("a b", "Bob", "“No.”"));
    Map<String, String[]> vocabulary = vocabulary();
    Map<String, String> typeOf = new HashMap<>();
    for (JsonNode node : document.get("@graph")) {
      assertThat(typeOf.put(node.get("@id").asText(), node.get("@type").asText())).isNull();
    }
    JsonNode context = document.get("@context");
    Consumer<JsonNode> check = node -> checkNode(node, context, vocabulary, typeOf);
    document.get("@graph").forEach(node -> walk(node, check));
  }

  private static void walk(JsonNode node, Consumer<JsonNode> check) {
    if (node.isObject() && node.has("@type")) {
      check.accept(node);
    }
    node.forEach(child -> walk(child, check));
  }

  private static void checkNode(
      JsonNode node,
      JsonNode context,
      Map<String, String[]> vocabulary,
      Map<String, String> typeOf) {
    Set<String> types = TYPES.get(node.get("@type").asText());
    assertThat(types).as("type of %s", node).isNotNull();
    node.properties()
        .forEach(
            field -> {
              if (!field.getKey().startsWith("@")) {
                String[] definition = vocabulary.get(iri(field.getKey(), context));
                assertThat(definition).as("definition of %s", field.getKey()).isNotNull();
                assertThat(types).as(field.getKey()).contains(definition[1]);
                List<JsonNode> values = new ArrayList<>();
                (field.getValue().isArray() ? field.getValue() : List.of(field.getValue()))
                    .forEach(values::add);
                for (JsonNode value : values) {
                  checkValue(field.getKey(), value, definition[2], typeOf);
                }
              }
            });
  }

  private static void checkValue(
      String property, JsonNode value, String range, Map<String, String> typeOf) {
    List<String> allowed = List.of(range.split(" "));
    if (allowed.contains("any")) {
      assertThat(typeOf).as(property).containsKey(value.asText());
    } else if (value.isObject()) {
      String type =
          value.has("@type") ? value.get("@type").asText() : typeOf.get(value.get("@id").asText());
      assertThat(TYPES.get(type)).as("%s of %s", type, property).containsAnyElementsOf(allowed);
    } else if (value.isNumber()) {
      assertThat(allowed).as(property).containsAnyOf("Integer", "Number");
    } else {
      assertThat(allowed).as(property).containsAnyOf("Text", "URL", "Motivation");
    }
  }

  private static String iri(String term, JsonNode context) {
    JsonNode definition = context.path(term);
    String iri =
        definition.isObject()
            ? definition.get("@id").asText()
            : definition.asText(context.get("@vocab").asText() + term);
    return iri.startsWith("oa:") ? context.get("oa").asText() + iri.substring(3) : iri;
  }

  private static Map<String, String[]> vocabulary() throws IOException {
    Map<String, String[]> vocabulary = new HashMap<>();
    try (InputStream in = JsonLdWriterTest.class.getResourceAsStream("vocabulary.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          vocabulary.put(cells[0], cells);
        }
      }
    }
    return vocabulary;
  }
}
