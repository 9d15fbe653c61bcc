package org.whosaid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;

class ExcerptTest {

  private static String around(String part, String text) {
    int begin = text.indexOf(part);
    return Excerpt.around(text, new Span(begin, begin + part.length())).of(text);
  }

  @Test
  void aShortTextIsShownWhole() {
    assertThat(around("won", "We won. Twice.")).isEqualTo("We won. Twice.");
  }

  @Test
  void ofALongTextTheSentencesAroundThePart() {
    String text = "It rained. ".repeat(30) + "We won the cup twice. " + "It snowed. ".repeat(30);
    assertThat(around("the cup", text)).isEqualTo("… We won the cup twice. …");
    assertThat(around("It rained. It", text)).startsWith("It rained. It rained.").endsWith(" …");
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWords() {
    String text = "and on ".repeat(60) + "we won " + "and on ".repeat(60);
    assertThat(around("we won", text))
        .startsWith("… ")
        .contains(" we won ")
        .endsWith(" …")
        .hasSizeLessThan(340);
    assertThat(around("x", "x".repeat(1000))).isNotEmpty();
  }
}
