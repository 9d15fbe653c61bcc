package org.whosaid.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class RenderingTest {

  private static final Article ARTICLE = Article.of("“No,” said Ann. Bob agreed: “No.”");

  private static String render(Quote... quotes) {
    return Rendering.of(
        new Extraction(
            ARTICLE,
            Optional.empty(),
            List.of(),
            List.of(quotes),
            0,
            new Extraction.Maker("0", "none")));
  }

  private static Quote.Builder quote(int begin, int end) {
    return Quote.in(ARTICLE, List.of(new Span(begin, end)))
        .type(QuoteType.DIRECT)
        .quotedSpans(List.of(new Span(begin, end)));
  }

  @Test
  void oneQuoteNeedsNoNumber() {
    assertThat(render(quote(1, 4).cue(new Span(6, 10)).source(new Span(11, 14)).build()))
        .isEqualTo("“[No,]” {said} <Ann>. Bob agreed: “No.”\n→ direct | nobody | statement");
  }

  @Test
  void severalQuotesAreNumbered() {
    assertThat(render(quote(1, 4).build(), quote(29, 32).source(new Span(16, 19)).build()))
        .startsWith("“[No,]¹” said Ann. <Bob>² agreed: “[No.]²”");
  }

  @Test
  void theOuterPartOpensFirstAndClosesLast() {
    assertThat(render(quote(1, 14).source(new Span(11, 14)).build()))
        .startsWith("“[No,” said <Ann>]. Bob");
  }

  @Test
  void tellsThatNothingWasFound() {
    assertThat(render()).isEqualTo(ARTICLE.text() + "\n→ nothing");
  }
}
