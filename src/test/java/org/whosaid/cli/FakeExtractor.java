package org.whosaid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * Finds {@code "..." said Ann.} and {@code Ann said that ....}, so that commands can be tested
 * without models. An article that says {@code BOOM} makes it throw.
 */
final class FakeExtractor implements ArticleExtractor {

  private static final Pattern SPEECH =
      Pattern.compile("\"([^\"]+)\" said (\\w+)\\.|(\\w+) said that ([^.]+)\\.");

  @Override
  public Extraction extract(Article article) {
    if (article.text().contains("BOOM")) {
      throw new IllegalStateException("boom");
    }
    List<Quote> quotes = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    Matcher matcher = SPEECH.matcher(article.text());
    while (matcher.find()) {
      boolean direct = matcher.group(1) != null;
      Speaker speaker = speaker(matcher.group(direct ? 2 : 3), speakers);
      Span words = new Span(matcher.start(direct ? 1 : 4), matcher.end(direct ? 1 : 4));
      quotes.add(
          Quote.in(article, List.of(words))
              .id("q" + (quotes.size() + 1))
              .type(direct ? QuoteType.DIRECT : QuoteType.INDIRECT)
              .quotedSpans(direct ? List.of(words) : List.of())
              .speakers(List.of(speaker))
              .confidence(0.9)
              .build());
    }
    return new Extraction(
        article,
        article.title(),
        speakers,
        quotes,
        article.text().split("\\s+").length,
        new Extraction.Maker("0.1.0", "fake"));
  }

  private static Speaker speaker(String name, List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      if (speaker.name().equals(name)) {
        return speaker;
      }
    }
    Speaker speaker =
        new Speaker(
            "s" + (speakers.size() + 1),
            name,
            SpeakerKind.PERSON,
            Optional.empty(),
            List.of(),
            List.of());
    speakers.add(speaker);
    return speaker;
  }
}
