package org.whosaid.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * One article as HTML: its text with the quotes marked, a panel of its speakers, and the records.
 *
 * <p>The names of classes and data attributes are those that view.css and view.js know.
 */
final class ArticleView {

  private final Extraction extraction;
  private final String prefix;
  private final SpeakerColors colors;

  ArticleView(Extraction extraction, String prefix) {
    this.extraction = extraction;
    this.prefix = prefix;
    this.colors = new SpeakerColors(extraction);
  }

  void write(Html html) throws IOException {
    ArticleText text = new ArticleText(extraction, prefix, colors);
    html.raw("<article class=\"view\" id=\"" + prefix + "article\">\n<div class=\"head\">\n");
    if (!text.writeTitle(html)) {
      html.raw("<h1 dir=\"auto\">").text(title(extraction)).raw("</h1>\n");
    }
    about(html);
    html.raw("</div>\n<div class=\"columns\">\n<div class=\"text\">\n");
    text.write(html);
    html.raw("</div>\n");
    panel(html);
    html.raw("</div>\n");
    records(html);
    html.raw("</article>\n");
  }

  static String title(Extraction extraction) {
    return extraction.title().orElse(extraction.article().id());
  }

  /** The day of publication: {@code 2026-02-11} of {@code 2026-02-11T06:30:00+01:00}. */
  static Optional<String> day(Article article) {
    return article.published().map(date -> date.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T.*", "$1"));
  }

  private void about(Html html) throws IOException {
    Article article = extraction.article();
    String about =
        Stream.of(article.publisher(), article.author(), day(article))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!about.isBlank()) {
      html.raw("<p class=\"about\">").text(about).raw("</p>\n");
    }
    if (article.url().isPresent()) {
      html.raw("<p class=\"about\">");
      link(html, article.url().get());
      html.raw("</p>\n");
    }
  }

  /** An address is only a link if following it can do no more than open a page. */
  private static void link(Html html, String url) throws IOException {
    if (url.startsWith("https://") || url.startsWith("http://")) {
      html.raw("<a rel=\"noreferrer noopener\" href=\"").text(url).raw("\">").text(url).raw("</a>");
    } else {
      html.text(url);
    }
  }

  private void panel(Html html) throws IOException {
    html.raw(
        "<div class=\"panel\" role=\"group\" aria-label=\"Speakers and kinds of quotes\">\n<h2>Who speaks</h2>\n<ul>\n");
    for (Speaker speaker : colors.speakers()) {
      String swatch = colors.isUsedAgain(speaker) ? "swatch again" : "swatch";
      button(
          html,
          "speaker",
          ArticleText.attribute(speaker.id()),
          colors.count(speaker),
          () -> {
            html.raw(
                "<span class=\"" + swatch + " " + colors.of(Optional.of(speaker)) + "\"></span>");
            html.raw("<span class=\"name\">").text(speaker.name());
            if (speaker.role().isPresent()) {
              html.raw(" <small>").text(speaker.role().get()).raw("</small>");
            }
            html.raw("</span>");
          });
    }
    if (colors.unnamed() > 0) {
      button(
          html,
          "speaker",
          SpeakerColors.NONE,
          colors.unnamed(),
          () ->
              html.raw(
                  "<span class=\"swatch none\"></span><span class=\"name\">nobody named</span>"));
    }
    html.raw("</ul>\n<h2>How</h2>\n<ul>\n");
    for (QuoteType type : QuoteType.values()) {
      sample(html, type.label(), type.label(), count(q -> q.type() == type));
    }
    sample(html, "unsure", "uncertain", count(q -> Certainty.of(q) == Certainty.UNCERTAIN));
    html.raw("</ul>\n<p class=\"status\" role=\"status\"></p>\n");
    html.raw("<p class=\"status\"><button class=\"all\" hidden>Show all</button></p>\n</div>\n");
  }

  private int count(Predicate<Quote> which) {
    return (int) extraction.quotes().stream().filter(which).count();
  }

  private static void sample(Html html, String type, String name, int count) throws IOException {
    if (count > 0) {
      String look = type.equals("unsure") ? "direct unsure" : type;
      String words =
          type.equals("mixed")
              ? "a <span class=\"v\">“b”</span>"
              : type.equals("indirect") ? "ab" : "“ab”";
      button(
          html,
          "type",
          type,
          count,
          () ->
              html.raw(
                  "<span class=\"sample\" aria-hidden=\"true\"><span class=\"q none "
                      + look
                      + "\">"
                      + words
                      + "</span></span><span class=\"name\">"
                      + name
                      + "</span>"));
    }
  }

  /** What a button shows. */
  private interface Face {
    void write() throws IOException;
  }

  private static void button(Html html, String kind, String value, int count, Face face)
      throws IOException {
    html.raw("<li><button aria-pressed=\"false\" data-" + kind + "=\"" + value + "\">");
    face.write();
    html.raw("<span class=\"count\">").text(count).raw("</span></button></li>\n");
  }

  private void records(Html html) throws IOException {
    List<Quote> quotes = extraction.quotes();
    html.raw("<div class=\"records\" role=\"group\" aria-label=\"Records\">\n<h2>");
    html.text(QuoteWords.counted(quotes.size(), "quote")).raw(" by ");
    html.text(QuoteWords.counted(colors.speakers().size(), "speaker")).raw("</h2>\n<ol>\n");
    for (Quote quote : quotes) {
      new RecordView(quote, prefix, colors.of(quote.speaker())).write(html);
    }
    html.raw("</ol>\n</div>\n");
  }
}
