package org.whosaid.output;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/**
 * An article in the list of several.
 *
 * @param about publisher and date
 * @param speakers how many quotes there are and whose
 */
record IndexEntry(String title, String about, String speakers) {

  private static final int NAMES = 6;

  static IndexEntry of(Extraction extraction) {
    Article article = extraction.article();
    SpeakerColors colors = new SpeakerColors(extraction);
    String names =
        colors.speakers().stream()
            .limit(NAMES)
            .map(speaker -> speaker.name() + " " + colors.count(speaker))
            .collect(Collectors.joining(", "));
    int more = colors.speakers().size() - NAMES;
    return new IndexEntry(
        ArticleView.title(extraction),
        Stream.of(article.publisher(), ArticleView.day(article))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")),
        QuoteWords.counted(extraction.quotes().size(), "quote")
            + (names.isEmpty() ? "" : ": " + names)
            + (more > 0 ? " and " + more + " more" : ""));
  }

  /** A list item that leads to {@code target}. */
  void write(Html html, String target) throws IOException {
    html.raw("<li><a class=\"headline\" dir=\"auto\" href=\"").text(target).raw("\">").text(title);
    html.raw("</a>\n<p>");
    html.text(about.isEmpty() ? speakers : about + " · " + speakers).raw("</p></li>\n");
  }
}
