package org.whosaid.speech;

import java.util.Arrays;
import java.util.List;
import org.whosaid.text.Document;
import org.whosaid.text.Sentence;
import org.whosaid.text.TokenRange;

/** Turns annotated speech into the labels of {@link SpeechLabels}. */
final class ChainGold {

  /** Nothing is to be learned here. */
  private static final byte UNKNOWN = -1;

  private ChainGold() {}

  /**
   * The label of each token. Where attitudes are not annotated, a sentence in which nothing is
   * annotated but a word stands that reports attitudes is unknown.
   */
  static byte[] labels(SpeechExample example, AttitudeWords attitudeWords) {
    byte[] labels = labels(example);
    if (!example.attitudes()) {
      for (Sentence sentence : example.document().sentences()) {
        if (mayHoldAttitude(example.document(), sentence.tokens(), labels, attitudeWords)) {
          Arrays.fill(labels, sentence.tokens().begin(), sentence.tokens().end(), UNKNOWN);
        }
      }
    }
    return labels;
  }

  private static boolean mayHoldAttitude(
      Document document, TokenRange sentence, byte[] labels, AttitudeWords attitudeWords) {
    boolean found = false;
    for (int token = sentence.begin(); token < sentence.end(); token++) {
      if (labels[token] != SpeechLabels.OUTSIDE) {
        return false;
      }
      found |= attitudeWords.contains(document, token);
    }
    return found;
  }

  private static byte[] labels(SpeechExample example) {
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
