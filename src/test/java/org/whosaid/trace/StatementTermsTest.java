package org.whosaid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.alignment.Wording;

class StatementTermsTest {

  @Test
  void contentWordsPairsAndTriplesOfFunctionWords() {
    assertThat(StatementTerms.of(Wording.of("We have to win it")))
        .containsExactly("we have to", "have to win", "to win", "win", "win it");
    assertThat(StatementTerms.of(Wording.of("It is what it is")))
        .containsExactly("it is what", "is what it", "what it is");
    assertThat(StatementTerms.of(Wording.of("..."))).isEmpty();
  }
}
