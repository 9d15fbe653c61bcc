package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class HtmlWriterTest {

  private static Document page(Extraction... extractions) throws IOException {
    return Jsoup.parse(Written.in(OutputFormat.HTML, extractions));
  }

  /** The words of a quote as the page marks them, its parts joined. */
  private static String marked(Document page, String quote) {
    return String.join(
        "|",
        page.select(".q").stream()
            .filter(mark -> List.of(mark.attr("data-q").split(" ")).contains(quote))
            .map(Element::wholeText)
            .toList());
  }

  @Test
  void everyQuoteIsMarkedInItsPlace() throws IOException {
    Document page = page(SampleNews.bridge());
    assertThat(marked(page, "q2"))
        .isEqualTo("“We have waited nine years,”|“and we will not wait a tenth.”");
    assertThat(marked(page, "q4")).isEqualTo("the plan “a hammer blow” to small shops");
    assertThat(page.select(".text .mixed .v").text()).isEqualTo("a hammer blow");
    assertThat(page.select(".cue").eachText())
        .containsExactly("said", "said", "called", "said", "read");
    assertThat(page.select(".src").eachText())
        .contains("Mary O'Brien, the lord mayor", "She", "Traders");
    assertThat(page.select("h1").text()).startsWith("Council backs “long overdue”");
  }

  @Test
  void theTextIsWholeAndOnce() throws IOException {
    Document page = page(SampleNews.bridge());
    page.select(".ref").remove();
    assertThat(page.select("h1, .text p").eachText())
        .containsExactlyElementsOf(List.of(SampleNews.BRIDGE.strip().split("\n\n")));
  }

  @Test
  void everyQuoteLeadsToItsRecordAndBack() throws IOException {
    Document page = page(SampleNews.bridge(), SampleNews.bridge());
    assertThat(page.select(".ref")).hasSize(12);
    for (Element link : page.select(".ref, .links a, .index a")) {
      assertThat(page.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
    }
  }

  @Test
  void aRecordTellsWhoHowSureAndWhy() throws IOException {
    Element record = page(SampleNews.bridge()).selectFirst("#q5");
    assertThat(record.text())
        .contains(
            "one owner", "indirect", "72 %, fairly sure", "had said", "Passed on by The Echo");
    assertThat(page(SampleNews.bridge()).select("#q4").hasClass("unsure")).isTrue();
  }

  @Test
  void thePanelCountsWhatEachSpeakerSays() throws IOException {
    Document page = page(SampleNews.bridge());
    assertThat(page.select("[data-speaker]").eachText())
        .containsExactly(
            "Mary O'Brien lord mayor2",
            "Traders1",
            "one owner1",
            "a sign in a window1",
            "nobody named1");
  }

  @Test
  void anArticleIsShownAndNotRun() throws IOException {
    String attack =
        "</main><script>alert(1)</script><img src=x onerror=alert(2)>\" onclick='x' &lt;";
    Article article =
        Article.builder()
            .id("\"><script>")
            .title(attack)
            .url("javascript:alert(3)")
            .publisher(attack)
            .author(attack)
            .published(attack)
            .text(attack)
            .build();
    Extraction saying = SampleNews.saying(attack, attack, attack);
    Extraction extraction =
        new Extraction(
            article, Optional.of(attack), saying.speakers(), saying.quotes(), 1, saying.maker());
    Document page = page(extraction, extraction);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onclick], [onerror], a[href^=javascript]")).isEmpty();
    assertThat(page.select("h1").first().wholeText()).contains(attack);
    assertThat(page.select(".who").first().wholeText()).isEqualTo(attack);
  }

  @Test
  void aPageNeedsNothingBesideItself() throws IOException {
    Document page = page(SampleNews.bridge());
    assertThat(page.select("link, [src], [style], iframe, object")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.outerHtml()).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void severalArticlesHaveAnIndex() throws IOException {
    Document page = page(SampleNews.bridge(), SampleNews.saying("b", "Bob Ray", "“No.”"));
    assertThat(page.select("#index li").eachText())
        .containsExactly(
            "Council backs “long overdue” bridge repair The Cork Courier · 2026-03-04 · 6 quotes:"
                + " Mary O'Brien 2, Traders 1, one owner 1, a sign in a window 1",
            "b 1 quote: Bob Ray 1");
    assertThat(page.select(".view")).hasSize(2);
  }

  @Test
  void aFolderHasAPageAnArticleAndAnIndex(@TempDir Path folder) throws IOException {
    for (int run = 0; run < 2; run++) {
      try (HtmlFolder pages = new HtmlFolder(folder)) {
        pages.write(SampleNews.bridge());
        pages.write(SampleNews.saying("../index", "Bob", "“No.”"));
        pages.write(SampleNews.bridge());
      }
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("index.html", "bridge.html", "index-2.html", "bridge-2.html");
    }
    Document index = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    assertThat(index.select(".index a").eachAttr("href"))
        .containsExactly("bridge.html", "index-2.html", "bridge-2.html");
  }

  @Test
  void quotesWithinQuotesAndAcrossParagraphsAreMarked() throws IOException {
    String text = "“He told me, ‘Go home,’ and I went.\n\n“Then I slept,” she said.";
    Article article = Article.builder().id("n").text(text).build();
    Quote outer =
        Quote.in(article, List.of(new Span(0, text.indexOf("” she") + 1))).id("q1").build();
    Quote inner =
        Quote.in(article, List.of(new Span(text.indexOf("‘"), text.indexOf("’") + 1)))
            .id("q2")
            .build();
    Document page =
        page(
            new Extraction(
                article,
                Optional.empty(),
                List.of(),
                List.of(outer, inner),
                9,
                SampleNews.bridge().maker()));
    assertThat(marked(page, "q1"))
        .isEqualTo("“He told me, |‘Go home,’| and I went.|“Then I slept,”");
    assertThat(marked(page, "q2")).isEqualTo("‘Go home,’");
  }

  @Test
  void recordsWithoutTheirTextAreRefused() throws IOException {
    Extraction read = ExtractionReader.parse(Written.in(OutputFormat.JSON, SampleNews.bridge()));
    assertThatThrownBy(() -> page(read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "article bridge: a quote ends at 433, the text at 0; write the JSON with its text");
  }

  @Property(tries = 100)
  void anyWordsAreShownAsTheyAre(@ForAll String id, @ForAll String words) throws IOException {
    if (words.isBlank()) {
      return;
    }
    Document page = page(SampleNews.saying(id, "Ann", words));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".record")).hasSize(1);
  }

  @Test
  @Timeout(60)
  void aHundredThousandQuotesAreWrittenInTime() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("“No”, ");
    }
    Article article = Article.of(text.toString());
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      quotes.add(Quote.in(article, List.of(new Span(6 * i, 6 * i + 4))).id("q" + i).build());
    }
    Extraction many =
        new Extraction(
            article, Optional.empty(), List.of(), quotes, 1, SampleNews.bridge().maker());
    assertThat(Written.in(OutputFormat.HTML, many)).contains("100000 quotes by 0 speakers");
  }
}
