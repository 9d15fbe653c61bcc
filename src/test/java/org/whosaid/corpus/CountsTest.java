package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void ratiosFollowTheirFormulas() {
    Counts counts = new Counts(2, 1, 3).plus(new Counts(4, 7, 9));
    // 6 right of 8 given and 12 to be found: 6/8, 6/12, 2 * 0.75 * 0.5 / 1.25
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isEqualTo(0.6);
    assertThat(counts.row()).isEqualTo("p 75.0  r 50.0  f1 60.0  tp 6  pred 8  gold 12");
    assertThat(counts.accuracyRow()).isEqualTo("accuracy 50.0  tp 6  gold 12");
  }

  @Test
  void nothingGivenAndNothingToFindCountAsZero() {
    assertThat(Counts.NONE.row()).isEqualTo("p 0.0  r 0.0  f1 0.0  tp 0  pred 0  gold 0");
  }

  @Test
  void sharesOfOverlapFollowTheirFormulas() {
    SoftCounts counts = new SoftCounts(0.5, 1.0, 1, 2).plus(new SoftCounts(1.0, 0.5, 2, 1));
    // 1.5 of 3 given, 1.5 of 3 to be found
    assertThat(counts.row()).isEqualTo("p 50.0  r 50.0  f1 50.0");
  }

  @Test
  void percentagesAreRoundedAsTheScorerRoundsThem() {
    assertThat(Counts.percent(0.12345)).isEqualTo("12.3");
    // 100 * 0.0625 / 100 lies exactly between 6.2 and 6.3: half to even
    assertThat(Counts.percent(0.0625)).isEqualTo("6.2");
    assertThat(Counts.percent(1)).isEqualTo("100.0");
  }
}
