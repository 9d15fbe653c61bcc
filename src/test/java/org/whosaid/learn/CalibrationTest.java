package org.whosaid.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /** {@code count} answers around a score, of which {@code right} are right. */
  private static List<Calibration.Answer> answers(double score, int count, int right) {
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(new Calibration.Answer(score, i < right));
    }
    return answers;
  }

  private static Calibration fit(List<List<Calibration.Answer>> groups) {
    return Calibration.fit(groups.stream().flatMap(List::stream).toList());
  }

  @Test
  void aScoreBecomesTheShareThatWasRight() {
    Calibration calibration = fit(List.of(answers(0.9, 25, 20), answers(0.5, 25, 5)));
    // (5 + 0.5) / 26 and (20 + 0.5) / 26
    assertThat(calibration.of(0.5)).isCloseTo(5.5 / 26, within(1e-6));
    assertThat(calibration.of(0.9)).isCloseTo(20.5 / 26, within(1e-6));
    assertThat(calibration.of(0.7)).isCloseTo(13.0 / 26, within(1e-6));
    assertThat(calibration.of(0.1)).isEqualTo(calibration.of(0.5));
    assertThat(calibration.of(1.0)).isEqualTo(calibration.of(0.9));
  }

  @Test
  void aHigherScoreNeverMeansLess() {
    Calibration calibration =
        fit(List.of(answers(0.2, 25, 5), answers(0.4, 25, 15), answers(0.6, 25, 10)));
    // the last two are pooled: (25 + 0.5) / 51 at their mean score 0.5
    assertThat(calibration.of(0.5)).isCloseTo(25.5 / 51, within(1e-6));
    assertThat(calibration.of(0.6)).isCloseTo(calibration.of(0.5), within(1e-6));
  }

  @Test
  void tooFewAnswersLeaveScoresAsTheyAre() {
    Calibration calibration = Calibration.fit(answers(0.3, 10, 9));
    assertThat(calibration.of(0.3)).isEqualTo(0.3);
    assertThat(calibration.of(7)).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Calibration calibration = fit(List.of(answers(0.9, 25, 20), answers(0.5, 25, 5)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    calibration.write(new DataOutputStream(out));
    Calibration read =
        Calibration.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    assertThat(read.of(0.61)).isEqualTo(calibration.of(0.61));
  }
}
