package org.whosaid.output;

import java.io.IOException;
import java.util.stream.Collectors;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;

/**
 * One quote's record as HTML: speaker, kind, words, how sure, why; view.js makes the card of it.
 */
final class RecordView {

  private final Quote quote;
  private final String prefix;
  private final String color;

  RecordView(Quote quote, String prefix, String color) {
    this.quote = quote;
    this.prefix = prefix;
    this.color = color;
  }

  void write(Html html) throws IOException {
    String id = ArticleText.attribute(quote.id());
    String unsure = Certainty.of(quote) == Certainty.UNCERTAIN ? " unsure" : "";
    html.raw(
        "<li class=\"record " + color + unsure + "\" id=\"" + prefix + id + "\" data-id=\"" + id);
    html.raw(
        "\" data-type=\"" + quote.type().label() + "\" data-speakers=\"" + speakers() + "\">\n");
    html.raw("<span class=\"id\">").text(quote.id()).raw("</span>");
    html.raw("<p class=\"who\">").text(QuoteWords.speaker(quote));
    if (quote.speaker().flatMap(Speaker::role).isPresent()) {
      html.raw(" <small>").text(quote.speaker().flatMap(Speaker::role).get()).raw("</small>");
    }
    html.raw("</p>\n<p class=\"kind\">").text(QuoteWords.kind(quote));
    if (quote.speaker().isPresent()) {
      html.raw(" · ").text(quote.speaker().get().kind().label());
    }
    html.raw("</p>\n<p class=\"words\" dir=\"auto\">").text(quote.text()).raw("</p>\n");
    sureness(html);
    evidence(html);
    more(html);
    html.raw(
        "<p class=\"links\"><a href=\"#" + prefix + "at-" + id + "\">In the text</a></p>\n</li>\n");
  }

  private String speakers() {
    return quote.speakers().isEmpty()
        ? SpeakerColors.NONE
        : quote.speakers().stream()
            .map(speaker -> ArticleText.attribute(speaker.id()))
            .collect(Collectors.joining(" "));
  }

  private void sureness(Html html) throws IOException {
    html.raw(
        "<p class=\"sure\"><svg class=\"meter\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"");
    html.raw(" aria-hidden=\"true\"><rect width=\"" + QuoteWords.percent(quote));
    html.raw("\" height=\"10\"/></svg> ").text(QuoteWords.sureness(quote)).raw("</p>\n");
  }

  private void evidence(Html html) throws IOException {
    if (quote.evidence().isEmpty()) {
      return;
    }
    html.raw("<ul class=\"evidence\">");
    for (String reason : quote.evidence()) {
      html.raw("<li>").text(reason).raw("</li>");
    }
    html.raw("</ul>\n");
  }

  private void more(Html html) throws IOException {
    if (quote.via().isPresent()) {
      html.raw("<p class=\"more\">Passed on by ").text(quote.via().get().name()).raw("</p>\n");
    }
    if (quote.repeats().isPresent()) {
      html.raw("<p class=\"more\">Repeats ").text(quote.repeats().get().quote()).raw(" (");
      html.text(quote.repeats().get().verdict()).raw(")</p>\n");
    }
  }
}
