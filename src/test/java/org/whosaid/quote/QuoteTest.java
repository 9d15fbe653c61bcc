package org.whosaid.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class QuoteTest {

  private static final Article ARTICLE = Article.of("\"We won,\" said Ann Lee, \"at last.\"");
  private static final Speaker ANN =
      new Speaker("s1", "Ann Lee", SpeakerKind.PERSON, Optional.empty(), List.of(), List.of());

  @Test
  void theTextIsTheWordsOfItsSpans() {
    Quote quote = Quote.in(ARTICLE, List.of(new Span(1, 8), new Span(25, 33))).build();

    assertThat(quote.text()).isEqualTo("We won, at last.");
  }

  @Test
  void theFirstSpeakerIsTheSpeaker() {
    Quote quote = Quote.in(ARTICLE, List.of(new Span(1, 8))).speakers(List.of(ANN)).build();

    assertThat(quote.speaker()).contains(ANN);
  }

  @Test
  void partsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Quote.in(ARTICLE, List.of(new Span(25, 33), new Span(1, 8))).build())
        .hasMessageContaining("out of order");
  }

  @Test
  void aConfidenceIsAProbability() {
    assertThatThrownBy(() -> Quote.in(ARTICLE, List.of(new Span(1, 8))).confidence(1.2).build())
        .hasMessageContaining("1.2");
    assertThatThrownBy(
            () -> Quote.in(ARTICLE, List.of(new Span(1, 8))).confidence(Double.NaN).build())
        .hasMessageContaining("NaN");
  }

  @Test
  void aPhraseKnowsItsWords() {
    assertThat(Phrase.of(ARTICLE.text(), new Span(10, 14)).text()).isEqualTo("said");
    assertThatThrownBy(() -> new Phrase("said", new Span(10, 13))).hasMessageContaining("said");
  }
}
