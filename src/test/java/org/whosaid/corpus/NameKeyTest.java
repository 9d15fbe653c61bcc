package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, ann lee",
    "'Dr. Anneliese K. Lée''s', anneliese lee",
    "the Bank of England, bank of england",
    "Former President J. Smith, j smith",
    "J. K. Smith, j smith",
    "Sen., sen",
    "AT&T, at&t",
    "O’Brien, o brien",
    "Lee’s, lee",
    "the, the",
    "'', ''",
    "Jean-Luc Öztürk, jean luc ozturk"
  })
  void namesAreComparedWithoutTitlesAccentsAndMiddleInitials(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
