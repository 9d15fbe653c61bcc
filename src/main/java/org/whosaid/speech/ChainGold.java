package org.whosaid.speech;

import java.util.List;
import org.whosaid.text.TokenRange;

/** Turns annotated speech into the labels of {@link SpeechLabels}. */
final class ChainGold {

  private ChainGold() {}

  static byte[] labels(SpeechExample example) {
    byte[] labels = new byte[example.document().size()];
    for (GoldSpeech gold : example.gold()) {
      int cue = gold.cue().isEmpty() ? -1 : gold.cue().get(0).begin();
      put(labels, gold.content(), cue, SpeechLabels.CONTENT_LEFT, SpeechLabels.CONTENT_RIGHT);
      put(labels, gold.source(), cue, SpeechLabels.SOURCE_LEFT, SpeechLabels.SOURCE_RIGHT);
      put(labels, gold.cue(), cue, SpeechLabels.CUE, SpeechLabels.CUE);
    }
    return labels;
  }

  private static void put(
      byte[] labels, List<TokenRange> ranges, int cue, int cueLeft, int cueRight) {
    for (TokenRange range : ranges) {
      int begin = cue >= 0 && range.begin() > cue ? cueLeft : cueRight;
      boolean first = true;
      for (int token = range.begin(); token < range.end(); token++) {
        if (labels[token] == SpeechLabels.OUTSIDE) {
          labels[token] = (byte) (first ? begin : begin + 1);
          first = false;
        } else {
          first = true;
        }
      }
    }
  }
}
