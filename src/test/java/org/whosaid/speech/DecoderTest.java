package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.speech.Decoder.Accepted;
import org.whosaid.speech.Proposal.Reading;
import org.whosaid.text.TokenRange;

class DecoderTest {

  private static Proposal proposal(int cue, float probability, Reading... readings) {
    return new Proposal(new Cue(TokenRange.of(cue), cue), null, probability, List.of(readings));
  }

  private static Reading right(int begin, int end) {
    return new Reading(null, new TokenRange(begin, end), 0.5f);
  }

  @Test
  void theSurerProposalTakesItsWordsAndTheOtherItsNextReading() {
    List<Accepted> accepted =
        Decoder.decode(
            List.of(proposal(0, 0.6f, right(1, 9), right(1, 5)), proposal(6, 0.9f, right(7, 12))),
            12,
            0.5f);

    assertThat(accepted).hasSize(2);
    assertThat(accepted.get(0).reading().right()).isEqualTo(new TokenRange(7, 12));
    assertThat(accepted.get(1).reading().right()).isEqualTo(new TokenRange(1, 5));
  }

  @Test
  void noCueStandsWithinWhatIsSaid() {
    List<Accepted> accepted =
        Decoder.decode(
            List.of(proposal(0, 0.9f, right(1, 9)), proposal(4, 0.8f, right(10, 12))), 12, 0.5f);

    assertThat(accepted).hasSize(1);
    assertThat(accepted.get(0).proposal().cue().head()).isZero();
  }

  @Test
  void whatIsHardlyBelievedIsNotAccepted() {
    assertThat(Decoder.decode(List.of(proposal(0, 0.4f, right(1, 3))), 3, 0.5f)).isEmpty();
  }
}
