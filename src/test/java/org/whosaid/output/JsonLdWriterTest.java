package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

class JsonLdWriterTest {

  private static final String SCHEMA = "http://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";

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
    Vocabulary vocabulary = new Vocabulary();
    List<Triple> triples =
        Triple.in(
            Written.in(
                OutputFormat.JSONLD,
                SampleNews.bridge(),
                SampleNews.saying("a b", "Bob", "“No.”"),
                published("2026-03-04T10:00:00+01:00")));
    assertThat(triples).hasSizeGreaterThan(100);
    for (Triple triple : triples) {
      vocabulary.check(triple, triples);
    }
  }

  @Test
  void aProcessorReadsTheStatementsThatAreMeant() throws IOException {
    String article = "https://news.example/cork/bridge?id=7&page=1";
    List<Triple> triples = Triple.in(Written.in(OutputFormat.JSONLD, SampleNews.bridge()));
    assertThat(triples)
        .contains(
            new Triple(article + "#q2", Vocabulary.TYPE, SCHEMA + "Quotation", ""),
            new Triple(article + "#q2", SCHEMA + "spokenByCharacter", article + "#s1", ""),
            new Triple(article + "#q2", SCHEMA + "isPartOf", article, ""),
            new Triple(article + "#q3", Vocabulary.TYPE, SCHEMA + "Claim", ""),
            new Triple(article + "#q3", SCHEMA + "creator", article + "#s1", ""),
            new Triple(article + "#q3", SCHEMA + "appearance", article, ""),
            text(article + "#s1", SCHEMA + "name", "Mary O'Brien"),
            text(article + "#s1", SCHEMA + "alternateName", "O'Brien"),
            new Triple(article, SCHEMA + "datePublished", "2026-03-04", SCHEMA + "Date"),
            new Triple(article + "#q3-place", Vocabulary.TYPE, OA + "Annotation", ""),
            new Triple(article + "#q3-place", OA + "motivatedBy", OA + "identifying", ""),
            new Triple(article + "#q3-place", OA + "hasBody", article + "#q3", ""));
    String target = object(triples, article + "#q3-place", OA + "hasTarget");
    assertThat(object(triples, target, OA + "hasSource")).isEqualTo(article);
    assertThat(triples)
        .filteredOn(t -> t.subject().equals(target) && t.predicate().equals(OA + "hasSelector"))
        .hasSize(2);
    int begin = SampleNews.BRIDGE.indexOf("traffic would");
    assertThat(triples)
        .filteredOn(t -> t.predicate().equals(OA + "start"))
        .extracting(Triple::object, Triple::datatype)
        .contains(tuple(String.valueOf(begin), Vocabulary.XSD + "nonNegativeInteger"));
  }

  @Test
  void onlyADateIsADateOfPublication() throws IOException {
    JsonNode exact = node(document(published("2026-03-04T10:00Z")), "x");
    assertThat(exact.at("/datePublished/@type").asText()).isEqualTo("DateTime");
    assertThat(node(document(published("last Tuesday")), "x").has("datePublished")).isFalse();
  }

  private static Extraction published(String date) {
    Extraction saying = SampleNews.saying("x", "Ann", "“Yes”");
    Article article =
        Article.builder().id("x").published(date).text(saying.article().text()).build();
    return new Extraction(
        article, saying.title(), saying.speakers(), saying.quotes(), 1, saying.maker());
  }

  private static Triple text(String subject, String predicate, String words) {
    return new Triple(subject, predicate, words, Vocabulary.XSD + "string");
  }

  private static String object(List<Triple> triples, String subject, String predicate) {
    return triples.stream()
        .filter(t -> t.subject().equals(subject) && t.predicate().equals(predicate))
        .map(Triple::object)
        .findFirst()
        .orElseThrow();
  }
}
