package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.learn.Decision;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;
import org.whosaid.learn.Ranker;
import org.whosaid.learn.RankerSettings;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Document;

/**
 * Learns to tell whom nouns and pronouns stand for. Collects lessons from articles whose speakers
 * are known, round after round, since what is taken for the meaning of one pronoun is a reason for
 * the next; then makes the model.
 */
public final class EntityLessons {

  /**
   * An article to learn from.
   *
   * @param speaking what somebody says, as use will know it
   * @param answers whom some of its words stand for
   */
  public record Lesson(Document document, List<SpokenWords> speaking, List<GoldMention> answers) {

    public Lesson {
      speaking = List.copyOf(speaking);
      answers = List.copyOf(answers);
    }
  }

  private final EntityWords words = EntityWords.read();
  private final Lexicon sayingVerbs = Lexicon.read("speaking-verbs");
  private final RankerSettings settings;
  private final int rounds;
  private final int runs;

  /**
   * Learns with these settings, reading all articles {@code rounds} times and taking the mean of
   * {@code runs} models.
   */
  public EntityLessons(RankerSettings settings, int rounds, int runs) {
    this.settings = settings;
    this.rounds = rounds;
    this.runs = runs;
  }

  /** The finder that the lessons teach. */
  public EntityFinder learn(List<Lesson> lessons) {
    Ranker ranker = Ranker.train(List.of(), settings);
    for (int round = 0; round < rounds; round++) {
      List<Decision> decisions = new ArrayList<>();
      for (Lesson lesson : lessons) {
        collect(lesson, ranker, decisions);
      }
      ranker = Ranker.train(decisions, settings, runs);
    }
    return new EntityFinder(ranker);
  }

  private void collect(Lesson lesson, Ranker ranker, List<Decision> decisions) {
    Findings findings = Findings.of(lesson.document(), words, sayingVerbs, lesson.speaking());
    GoldTeacher teacher =
        new GoldTeacher(
            ranker,
            findings,
            GoldTeacher.match(lesson.document(), findings.drafts(), lesson.answers()));
    new Resolver(findings, teacher).resolve();
    decisions.addAll(teacher.lessons());
  }

  /** The model of a finder, to be given the properties of its birth and written. */
  public static ModelFileWriter write(EntityFinder finder) {
    return ModelFile.write("entity").section("resolver", out -> finder.ranker().write(out));
  }
}
