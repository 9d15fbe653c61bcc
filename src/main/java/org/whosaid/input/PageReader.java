package org.whosaid.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.whosaid.text.Article;

/**
 * Reads the article of a saved web page and leaves out what stands around it.
 *
 * <pre>{@code
 * Article article = PageReader.read("kyiv", "<h1>Talks</h1><p><q>We won</q>, said Ann Lee.");
 * article.text(); // Talks\n\n“We won”, said Ann Lee.
 * }</pre>
 *
 * <p>The article's text is the headline and the paragraphs with a blank line between; title,
 * author, date, publisher and address come from the page's metadata. Nothing is fetched and nothing
 * is run.
 */
public final class PageReader {

  /** Elements nested deeper are put beside each other. */
  private static final int DEPTH = 256;

  private PageReader() {}

  /**
   * The article of a page.
   *
   * @param id the article's id
   * @throws IOException if the page has no article; the message tells so in words for one line
   */
  public static Article read(String id, String html) throws IOException {
    return read(id, html, Optional.empty());
  }

  /**
   * The article of a page as a server sent it.
   *
   * @param charset the character encoding that the server told
   * @param url where it came from; what the page itself tells goes before
   * @throws IOException if the page has no article
   */
  public static Article read(
      String id, byte[] bytes, Optional<String> charset, Optional<String> url) throws IOException {
    return read(id, PageCharset.decode(bytes, charset), url);
  }

  private static Article read(String id, String html, Optional<String> url) throws IOException {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEPTH));
    PageMetadata metadata = PageMetadata.of(page);
    List<Block> blocks = new PageText(page.body(), Boilerplate::isHidden).blocks();
    Optional<String> headline = Headline.of(page, blocks, metadata.title());
    List<String> body = new ArticleFinder(page, blocks, headline).paragraphs();
    if (body.isEmpty()) {
      body = metadata.body();
    }
    if (body.isEmpty()) {
      throw new NoArticleException();
    }
    return Article.builder()
        .id(id)
        .title(metadata.title().or(() -> headline).orElse(null))
        .url(metadata.url().or(() -> url).orElse(null))
        .publisher(metadata.publisher().orElse(null))
        .author(metadata.author().orElse(null))
        .published(metadata.published().orElse(null))
        .text(
            Stream.concat(headline.stream(), body.stream())
                .collect(Collectors.joining("\n\n", "", "\n")))
        .build();
  }
}
