package org.whosaid.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Repetition;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/** Articles with their records, made by hand, for the tests of whatever shows or carries them. */
public final class SampleNews {

  /** A report with one quote of each type, one of them in two parts, one by nobody known. */
  public static final String BRIDGE =
      """
      Council backs “long overdue” bridge repair

      CORK, March 4 — The city council voted on Monday to close St Patrick's Bridge for repairs.

      “We have waited nine years,” said Mary O'Brien, the lord mayor, “and we will not wait a tenth.”

      She said that traffic would be led over the South Mall from April.

      Traders called the plan “a hammer blow” to small shops. The Echo reported that one owner had \
      said she would sue.

      "Nobody asked us," a sign in a window read.
      """;

  private SampleNews() {}

  public static Article bridgeArticle() {
    return Article.builder()
        .id("bridge")
        .url("https://news.example/cork/bridge?id=7&page=1")
        .publisher("The Cork Courier")
        .author("Aoife Walsh")
        .published("2026-03-04")
        .text(BRIDGE)
        .build();
  }

  public static Extraction bridge() {
    return bridge(bridgeArticle());
  }

  /** The same records for an article of the same text. */
  public static Extraction bridge(Article article) {
    Speaker mayor =
        new Speaker(
            "s1",
            "Mary O'Brien",
            SpeakerKind.PERSON,
            Optional.of("lord mayor"),
            List.of("O'Brien"),
            List.of(span("Mary O'Brien"), span("She")));
    Speaker traders = speaker("s2", "Traders", SpeakerKind.GROUP);
    Speaker owner = speaker("s3", "one owner", SpeakerKind.UNNAMED);
    Speaker echo = speaker("s4", "The Echo", SpeakerKind.ORGANIZATION);
    Speaker sign = speaker("s5", "a sign in a window", SpeakerKind.DOCUMENT);
    List<Quote> quotes = new ArrayList<>();
    quotes.add(
        Quote.in(article, List.of(span("“long overdue”")))
            .id("q1")
            .type(QuoteType.DIRECT)
            .quotedSpans(List.of(span("long overdue")))
            .confidence(0.41)
            .evidence(List.of("headline, nobody named near by"))
            .build());
    quotes.add(
        Quote.in(
                article,
                List.of(
                    span("“We have waited nine years,”"), span("“and we will not wait a tenth.”")))
            .id("q2")
            .type(QuoteType.DIRECT)
            .quotedSpans(
                List.of(span("We have waited nine years,"), span("and we will not wait a tenth.")))
            .cue(span("said"))
            .source(span("Mary O'Brien, the lord mayor"))
            .speakers(List.of(mayor))
            .confidence(0.98)
            .evidence(List.of("subject of “said”", "named in the sentence"))
            .paragraph(2)
            .build());
    quotes.add(
        Quote.in(article, List.of(span("traffic would be led over the South Mall from April")))
            .id("q3")
            .type(QuoteType.INDIRECT)
            .cue(spanAfter("She", "said"))
            .source(span("She"))
            .speakers(List.of(mayor))
            .confidence(0.87)
            .evidence(List.of("“She” is the only woman who has spoken"))
            .paragraph(3)
            .build());
    quotes.add(
        Quote.in(article, List.of(span("the plan “a hammer blow” to small shops")))
            .id("q4")
            .type(QuoteType.MIXED)
            .quotedSpans(List.of(span("a hammer blow")))
            .cue(span("called"))
            .source(span("Traders"))
            .speakers(List.of(traders))
            .confidence(0.55)
            .evidence(List.of("subject of “called”"))
            .paragraph(4)
            .build());
    quotes.add(
        Quote.in(article, List.of(span("she would sue")))
            .id("q5")
            .type(QuoteType.INDIRECT)
            .cue(spanAfter("one owner had", "said"))
            .source(span("one owner"))
            .speakers(List.of(owner))
            .via(echo)
            .confidence(0.72)
            .evidence(List.of("inner source of “reported that … had said”"))
            .paragraph(4)
            .build());
    quotes.add(
        Quote.in(article, List.of(span("\"Nobody asked us,\"")))
            .id("q6")
            .type(QuoteType.DIRECT)
            .quotedSpans(List.of(span("Nobody asked us,")))
            .cue(span("read"))
            .source(span("a sign in a window"))
            .speakers(List.of(sign))
            .confidence(0.66)
            .evidence(List.of("subject of “read”"))
            .paragraph(5)
            .repeats(new Repetition("q4", "altered"))
            .build());
    return new Extraction(
        article,
        article.title().or(() -> Optional.of("Council backs “long overdue” bridge repair")),
        List.of(mayor, traders, owner, echo, sign),
        quotes,
        212,
        new Extraction.Maker("0.1.0", "en 2026-03-01 00000000"));
  }

  private static Speaker speaker(String id, String name, SpeakerKind kind) {
    return new Speaker(id, name, kind, Optional.empty(), List.of(), List.of(span(name)));
  }

  private static Span span(String words) {
    return spanAfter("", words);
  }

  /** The place of {@code words} where they first stand after {@code before}. */
  private static Span spanAfter(String before, String words) {
    int begin = BRIDGE.indexOf(words, BRIDGE.indexOf(before) + before.length());
    if (begin < 0) {
      throw new IllegalArgumentException("not in the article: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  /** An extraction of one direct quote, all of the article's text, by a speaker of that name. */
  public static Extraction saying(String id, String speakerName, String words) {
    Article article = Article.builder().id(id).text(words).build();
    Span all = new Span(0, words.length());
    Speaker speaker =
        new Speaker("s1", speakerName, SpeakerKind.PERSON, Optional.empty(), List.of(), List.of());
    Quote quote =
        Quote.in(article, List.of(all))
            .type(QuoteType.DIRECT)
            .quotedSpans(List.of(all))
            .speakers(List.of(speaker))
            .confidence(0.9)
            .build();
    return new Extraction(
        article,
        Optional.empty(),
        List.of(speaker),
        List.of(quote),
        9,
        new Extraction.Maker("0.1.0", "none"));
  }
}
