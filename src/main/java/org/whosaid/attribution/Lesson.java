package org.whosaid.attribution;

import java.util.List;
import org.whosaid.entity.Entities;
import org.whosaid.speech.ReportedSpeech;
import org.whosaid.text.Document;
import org.whosaid.text.TokenRange;

/**
 * An article to learn from: what the stages before made of it, and the right answers.
 *
 * @param document the article
 * @param speeches what was found to be said, by models that have not seen the article in training
 * @param entities who was found to be there
 * @param answers the right answer for each of {@code speeches}
 * @param cues the words that report speech, as the teacher marks them
 */
public record Lesson(
    Document document,
    List<ReportedSpeech> speeches,
    Entities entities,
    List<Answer> answers,
    List<TokenRange> cues) {

  public Lesson {
    speeches = List.copyOf(speeches);
    answers = List.copyOf(answers);
    cues = List.copyOf(cues);
    if (answers.size() != speeches.size()) {
      throw new IllegalArgumentException(
          answers.size() + " answers for " + speeches.size() + " speeches");
    }
  }
}
