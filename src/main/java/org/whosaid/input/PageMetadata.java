package org.whosaid.input;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page tells about its article: in schema.org JSON-LD, in Open Graph, or in plain meta
 * elements, in that order of trust.
 *
 * @param body the paragraphs of the article's whole text, which some pages carry in JSON-LD
 */
record PageMetadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> url,
    List<String> body) {

  PageMetadata {
    body = List.copyOf(body);
  }

  static PageMetadata of(Document page) {
    StructuredData data = StructuredData.of(page);
    Optional<String> publisher =
        data.publisher().or(() -> meta(page, "og:site_name", "application-name", "dc.publisher"));
    return new PageMetadata(
        data.headline()
            .or(() -> meta(page, "og:title", "twitter:title", "parsely-title", "dc.title"))
            .or(() -> words(withoutSite(page.title(), publisher))),
        author(page, data),
        data.published().or(() -> published(page)),
        publisher,
        attribute(page, "link[rel=canonical]", "href")
            .or(data::url)
            .or(() -> meta(page, "og:url", "twitter:url"))
            .filter(url -> url.startsWith("http://") || url.startsWith("https://")),
        data.body());
  }

  private static Optional<String> author(Document page, StructuredData data) {
    return data.author()
        .or(() -> meta(page, "author", "article:author", "parsely-author", "dc.creator", "byl"))
        .filter(author -> !author.startsWith("http"))
        .or(() -> element(page, "[rel=author], [itemprop=author], .byline, .author"))
        .map(author -> author.replaceFirst("(?i)^by:?\\s+", ""));
  }

  private static Optional<String> published(Document page) {
    return meta(page, "article:published_time", "og:article:published_time", "parsely-pub-date")
        .or(() -> meta(page, "date", "dc.date", "dc.date.issued", "pubdate"))
        .or(() -> attribute(page, "time[itemprop=datePublished], time[datetime]", "datetime"));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[property], meta[name], meta[itemprop]")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"));
        Optional<String> content = named ? words(meta.attr("content")) : Optional.empty();
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : words(element.attr(attribute));
  }

  private static Optional<String> element(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : words(element.text()).filter(t -> t.length() < 100);
  }

  /**
   * Words on one line, with entities that were escaped twice put right; empty if there are none.
   */
  static Optional<String> words(String value) {
    String words =
        Parser.unescapeEntities(value, false).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** {@code Talks resume | The Courier} to {@code Talks resume}. */
  private static String withoutSite(String title, Optional<String> site) {
    for (String separator : List.of(" | ", " – ", " — ", " - ", " :: ", " · ")) {
      int at = title.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      String last = title.substring(at + separator.length()).strip();
      if (site.isPresent() ? last.equalsIgnoreCase(site.get()) : separator.equals(" | ")) {
        return title.substring(0, at);
      }
    }
    return title;
  }
}
