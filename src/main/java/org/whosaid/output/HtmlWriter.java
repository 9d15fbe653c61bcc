package org.whosaid.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.quote.Extraction;

/**
 * Writes one page to look at, which needs nothing beside itself: the article with its quotes in
 * their speakers' colours; several articles one below the other, with an index.
 */
final class HtmlWriter implements ExtractionWriter {

  private final Writer out;
  private final Html html;
  private final List<IndexEntry> index = new ArrayList<>();
  private @Nullable Extraction first;
  private String maker = "whosaid";
  private boolean closed;

  HtmlWriter(Writer out) {
    this.out = out;
    this.html = new Html(out);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    checkText(extraction);
    maker = "whosaid " + extraction.maker().version() + ", models " + extraction.maker().model();
    if (index.isEmpty() && first == null) {
      first = extraction;
      return;
    }
    if (first != null) {
      HtmlPage.begin(html, "Who said what");
      article(first);
      first = null;
    }
    article(extraction);
  }

  private void article(Extraction extraction) throws IOException {
    index.add(IndexEntry.of(extraction));
    new ArticleView(extraction, "a" + index.size() + "-").write(html);
    html.raw("<p class=\"about to-index\"><a href=\"#index\">All articles</a></p>\n");
  }

  /** Read back from JSON, an extraction may have come without its article's text. */
  static void checkText(Extraction extraction) {
    int end =
        extraction.quotes().stream()
            .flatMap(quote -> quote.spans().stream())
            .mapToInt(span -> span.end())
            .max()
            .orElse(0);
    int length = extraction.article().text().length();
    if (end > length) {
      throw new IllegalArgumentException(
          "article %s: a quote ends at %d, the text at %d; write the JSON with its text"
              .formatted(extraction.article().id(), end, length));
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (first != null) {
      HtmlPage.begin(html, ArticleView.title(first));
      new ArticleView(first, "").write(html);
    } else if (index.isEmpty()) {
      HtmlPage.begin(html, "Who said what");
      html.raw("<p>There are no articles.</p>\n");
    } else {
      list();
    }
    HtmlPage.end(html, maker);
    out.close();
  }

  private void list() throws IOException {
    html.raw("<nav class=\"index\" id=\"index\" aria-label=\"Articles\">\n<h2>");
    html.text(QuoteWords.counted(index.size(), "article")).raw("</h2>\n<ol>\n");
    for (int i = 0; i < index.size(); i++) {
      index.get(i).write(html, "#a" + (i + 1) + "-article");
    }
    html.raw("</ol>\n</nav>\n");
  }
}
