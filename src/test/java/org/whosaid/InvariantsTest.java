package org.whosaid;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class InvariantsTest {

  private static final Article ARTICLE = Article.of("“We won,” said Ann Lee.");
  private static final Speaker ANN =
      new Speaker(
          "s1", "Ann Lee", SpeakerKind.PERSON, Optional.empty(), List.of(), List.of(span(15, 22)));

  private static Span span(int begin, int end) {
    return new Span(begin, end);
  }

  private static Quote.Builder weWon() {
    return Quote.in(ARTICLE, List.of(span(0, 9)))
        .type(QuoteType.DIRECT)
        .quotedSpans(List.of(span(1, 8)))
        .cue(span(10, 14))
        .source(span(15, 22))
        .speakers(List.of(ANN));
  }

  private static void check(List<Speaker> speakers, Quote... quotes) {
    Extraction.Maker maker = new Extraction.Maker("0", "none");
    Invariants.check(
        ARTICLE, new Extraction(ARTICLE, Optional.empty(), speakers, List.of(quotes), 4, maker));
  }

  @Test
  void acceptsWhatIsRight() {
    assertThatCode(() -> check(List.of(ANN), weWon().build())).doesNotThrowAnyException();
  }

  @Test
  void catchesASpeakerThatIsNotDeclared() {
    assertThatThrownBy(() -> check(List.of(), weWon().build())).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesASpeakerWhoSaysNothing() {
    assertThatThrownBy(() -> check(List.of(ANN))).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesWhiteSpaceAtTheEndOfASpan() {
    Quote quote = weWon().source(span(14, 22)).build();
    assertThatThrownBy(() -> check(List.of(ANN), quote)).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesVerbatimWordsOutsideTheQuote() {
    Quote quote = weWon().quotedSpans(List.of(span(10, 14))).build();
    assertThatThrownBy(() -> check(List.of(ANN), quote)).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesAnIndirectQuoteWithVerbatimWords() {
    Quote quote = weWon().type(QuoteType.INDIRECT).build();
    assertThatThrownBy(() -> check(List.of(ANN), quote)).isInstanceOf(AssertionError.class);
  }

  @Test
  void catchesTwoQuotesOfOneName() {
    Quote other = Quote.in(ARTICLE, List.of(span(10, 22))).speakers(List.of(ANN)).build();
    assertThatThrownBy(() -> check(List.of(ANN), weWon().build(), other))
        .isInstanceOf(AssertionError.class);
  }
}
