package org.whosaid.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Article;

/**
 * JSON Lines, one article a line: {@code {"id": "a1", "text": "...", "title": null, "url": null}}.
 *
 * <p>The article is in {@code text} or {@code html}; {@code id}, {@code title}, {@code url}, {@code
 * publisher}, {@code author} and {@code published} may be there, anything else is skipped. A line
 * that is wrong is told by its number; the next one is read all the same.
 */
final class LineArticles implements ArticleStream {

  private final String place;
  private final String id;
  private final ByteLines lines;
  private boolean damaged;
  private final ObjectMapper mapper = new ObjectMapper();

  LineArticles(String place, String id, InputStream in, InputLimits limits) {
    this.place = place;
    this.id = id;
    this.lines = new ByteLines(in, limits.textBytes());
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (damaged) {
      return Optional.empty();
    }
    String here = place;
    try {
      Optional<byte[]> line = lines.next();
      while (line.isPresent()) {
        here = place + " line " + lines.number();
        String json = Utf8.decode(line.get());
        if (!json.isBlank()) {
          return Optional.of(new Reading.Found(here, article(json)));
        }
        line = lines.next();
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(new Reading.Failed(here, "not JSON: " + e.getOriginalMessage()));
    } catch (EOFException | ZipException e) {
      damaged = true;
      return Optional.of(
          new Reading.Failed(place + " after line " + (lines.number() - 1), Reasons.of(e)));
    } catch (InputException | NoArticleException e) {
      return Optional.of(new Reading.Failed(place + " line " + lines.number(), e.getMessage()));
    }
  }

  private Article article(String json) throws IOException {
    JsonNode record = mapper.readTree(json);
    if (!record.isObject()) {
      throw new InputException("expected a JSON object with \"text\" or \"html\"");
    }
    String name = string(record, "id");
    String articleId = name == null ? id + "-" + lines.number() : name;
    String text = string(record, "text");
    String html = string(record, "html");
    if (text == null && html == null) {
      throw new InputException("has neither \"text\" nor \"html\"");
    }
    Article page = text == null ? PageReader.read(articleId, html) : Article.of(text);
    return Article.builder()
        .id(articleId)
        .text(WellFormed.text(page.text()))
        .title(or(string(record, "title"), page.title()))
        .url(or(string(record, "url"), page.url()))
        .publisher(or(string(record, "publisher"), page.publisher()))
        .author(or(string(record, "author"), page.author()))
        .published(or(string(record, "published"), page.published()))
        .build();
  }

  private static @Nullable String or(@Nullable String given, Optional<String> found) {
    return given == null ? found.orElse(null) : given;
  }

  /** A field's words; a number is taken as words too, as ids often are. */
  private static @Nullable String string(JsonNode record, String field) throws InputException {
    JsonNode value = record.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new InputException("\"" + field + "\" must be a string");
    }
    return value.asText();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
