package org.whosaid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

  private static boolean fit(String one, String other) {
    boolean fits = PersonName.of(one).fits(PersonName.of(other));
    assertThat(PersonName.of(other).fits(PersonName.of(one))).isEqualTo(fits);
    return fits;
  }

  @Test
  void theWaysToWriteAForeignNameAreOne() {
    assertThat(fit("Zelensky", "Volodymyr Zelenskyy")).isTrue();
    assertThat(fit("President Zelenskiy", "Volodymyr ZELENSKYY")).isTrue();
    assertThat(fit("Khrushchev", "Nikita Hrushchev")).isTrue();
    assertThat(fit("José Ángel Gurría", "Jose Angel Gurria")).isTrue();
  }

  @Test
  void titlesAndInitialsDoNotCount() {
    assertThat(fit("Mr Lee", "Ann Lee")).isTrue();
    assertThat(fit("A. Lee", "Ann Lee")).isTrue();
    assertThat(fit("Ann Lee", "Ann Mary Lee")).isTrue();
    assertThat(fit("Boris", "Boris Johnson")).isTrue();
  }

  @Test
  void othersOfTheNameAreOthers() {
    assertThat(fit("Ann Lee", "Bob Lee")).isFalse();
    assertThat(fit("Ann Lee", "Ann Hill")).isFalse();
    assertThat(fit("Clinton", "Clifton")).isFalse();
    assertThat(fit("", "Ann Lee")).isFalse();
  }
}
