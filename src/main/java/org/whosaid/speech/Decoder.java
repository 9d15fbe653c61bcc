package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.speech.Proposal.Reading;
import org.whosaid.text.TokenRange;

/**
 * Accepts proposals, the surest first, so that no two contents overlap and no cue stands within a
 * content.
 */
final class Decoder {

  /** A proposal with the reading that is believed. */
  record Accepted(Proposal proposal, Reading reading) {}

  private final boolean[] taken;
  private final boolean[] cues;
  private final List<Accepted> accepted = new ArrayList<>();

  private Decoder(int size) {
    this.taken = new boolean[size];
    this.cues = new boolean[size];
  }

  static List<Accepted> decode(List<Proposal> proposals, int size, float threshold) {
    Decoder decoder = new Decoder(size);
    List<Proposal> order = new ArrayList<>(proposals);
    order.sort(
        Comparator.comparing((Proposal p) -> -p.probability())
            .thenComparing(p -> p.cue().tokens().begin()));
    for (Proposal proposal : order) {
      if (proposal.probability() >= threshold && !decoder.taken[proposal.cue().head()]) {
        decoder.accept(proposal);
      }
    }
    return decoder.accepted;
  }

  private void accept(Proposal proposal) {
    for (Reading reading : proposal.readings()) {
      if (!reading.overlaps(taken) && !reading.overlaps(cues)) {
        take(reading.left());
        take(reading.right());
        cues[proposal.cue().head()] = true;
        accepted.add(new Accepted(proposal, reading));
        return;
      }
    }
  }

  private void take(@Nullable TokenRange range) {
    if (range != null) {
      java.util.Arrays.fill(taken, range.begin(), range.end(), true);
    }
  }
}
