package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping did not say whether he would travel to Delhi.",
        "The ministry declined to say how many had died.",
        "A cynic would say that the bridge was built to be photographed.",
        "Nobody said that the lifeboats had been sold.",
        "Half of the visitors had never heard of it."
      })
  void whatNobodySaidIsNoQuote(String text) {
    assertThat(SharedExtractor.extractAndCheck(text).quotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee said that she would not travel to Delhi.",
        "Theresa May has said that she will travel to Delhi.",
        "Ann Lee, who did not vote, said that the bridge was safe.",
        "Ann Lee did not say it was \"a disaster\"."
      })
  void whatWasSaidStays(String text) {
    assertThat(SharedExtractor.extractAndCheck(text).quotes()).isNotEmpty();
  }
}
