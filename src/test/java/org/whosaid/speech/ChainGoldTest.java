package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Act;

/** What the chain is told of articles in which attitudes are annotated, and of others. */
class ChainGoldTest {

  private static final AttitudeWords WANTS =
      AttitudeWords.learn(
          List.of(
              attitudes("<Lee> {wants} [to win]. <Doe> {wants} [to go]."),
              SmallNews.example("<Lee> {said} [that we won].", Optional.of(Act.STATEMENT))));

  private static SpeechExample attitudes(String marked) {
    return SmallNews.example(marked, Optional.of(Act.ATTITUDE));
  }

  private static SpeechExample statements(String marked) {
    SpeechExample all = SmallNews.example(marked, Optional.of(Act.STATEMENT));
    return new SpeechExample(all.document(), all.gold(), false);
  }

  private static byte[] labels(SpeechExample example) {
    return ChainGold.labels(example, WANTS);
  }

  @Test
  void sentenceWithAnAttitudeThatNobodyAnnotatedIsUnknown() {
    assertThat(labels(statements("He wants to win. He walked home.")))
        .containsExactly(-1, -1, -1, -1, -1, 0, 0, 0, 0);
  }

  @Test
  void itIsKnownWhereAttitudesAreAnnotated() {
    assertThat(labels(attitudes("He wants to win."))).containsOnly(0);
  }

  @Test
  void sentenceWithSomethingAnnotatedIsKnown() {
    assertThat(labels(statements("<He> {said} [that she wants to win].")))
        .doesNotContain((byte) -1)
        .contains((byte) SpeechLabels.CUE);
  }

  @Test
  void cueOfStatementsIsNoAttitudeWord() {
    assertThat(labels(statements("The school said no."))).containsOnly(0);
  }
}
