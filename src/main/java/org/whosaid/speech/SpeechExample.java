package org.whosaid.speech;

import java.util.List;
import org.whosaid.text.Document;

/**
 * A document with all its reported speech, to learn from.
 *
 * @param document the article as parsed
 * @param gold what is said in it
 * @param attitudes whether attitudes are annotated as well; if not, a passage that reads like one
 *     teaches nothing
 */
public record SpeechExample(Document document, List<GoldSpeech> gold, boolean attitudes) {

  public SpeechExample {
    gold = List.copyOf(gold);
  }
}
