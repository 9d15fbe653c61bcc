package org.whosaid.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org article of a page's JSON-LD, if it has one: the first object whose type is an
 * {@code Article}, {@code NewsArticle}, {@code BlogPosting} or the like.
 */
final class StructuredData {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode article;

  private StructuredData(JsonNode article) {
    this.article = article;
  }

  static StructuredData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parse(script.data()).flatMap(StructuredData::article);
      if (article.isPresent()) {
        return new StructuredData(article.get());
      }
    }
    return new StructuredData(MAPPER.missingNode());
  }

  /** Scripts that are no JSON are common; a page is not worse for them. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject()
          && strings(node.path("@type")).stream().anyMatch(StructuredData::isArticle)) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  Optional<String> headline() {
    return text(article.path("headline")).or(() -> text(article.path("name")));
  }

  /** The authors' names, joined. */
  Optional<String> author() {
    return PageMetadata.words(
        names(article.path("author")).stream().distinct().collect(Collectors.joining(", ")));
  }

  Optional<String> published() {
    return text(article.path("datePublished")).or(() -> text(article.path("dateCreated")));
  }

  Optional<String> publisher() {
    return names(article.path("publisher")).stream().findFirst();
  }

  Optional<String> url() {
    return text(article.path("url"))
        .or(() -> text(article.path("mainEntityOfPage")))
        .or(() -> text(article.path("mainEntityOfPage").path("@id")));
  }

  /** The paragraphs of the whole text, which some pages carry. */
  List<String> body() {
    String body = article.path("articleBody").asText("");
    return Stream.of(body.split("\\R+", -1))
        .map(PageMetadata::words)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() ? PageMetadata.words(value.textValue()) : Optional.empty();
  }

  /** The names of people or organisations, which may be objects or plain strings, one or many. */
  private static List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      text(one).or(() -> text(one.path("name"))).ifPresent(names::add);
    }
    return names;
  }

  private static List<String> strings(JsonNode value) {
    List<String> strings = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (one.isTextual()) {
        strings.add(one.textValue());
      }
    }
    return strings;
  }
}
