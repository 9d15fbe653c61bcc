package org.whosaid.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.learn.ModelFile;
import org.whosaid.learn.ModelFileWriter;

/**
 * Learns the model {@code linguistics} from raw texts, with CoreNLP's stock models as its teacher.
 *
 * <pre>{@code
 * LinguisticsLearner learner = new LinguisticsLearner(notesFolder, 17);
 * texts.forEach(learner::take);
 * ModelFileWriter model = learner.learn(System.err::println);
 * }</pre>
 *
 * <p>The same texts in the same order with the same seed give the same bytes. Not for several
 * threads.
 */
public final class LinguisticsLearner {

  private final TeacherNotes notes;
  private final long seed;
  private final List<TaughtSentence> sentences = new ArrayList<>();
  private @Nullable LinguisticModel learned;

  /**
   * A learner that has not seen anything yet.
   *
   * @param notes where what the teacher says is kept, so that it is asked only once a text; null to
   *     keep it nowhere
   */
  public LinguisticsLearner(@Nullable Path notes, long seed) {
    this.notes = new TeacherNotes(notes, Teacher::load);
    this.seed = seed;
  }

  /** Takes in a text to learn from. */
  public void take(String text) {
    notes.of(text).forEach(sentence -> sentences.add(OrganizationWords.correct(sentence)));
  }

  /** The number of words taken in so far. */
  public long words() {
    return sentences.stream().mapToLong(TaughtSentence::size).sum();
  }

  /** Learns from the texts taken in. */
  public ModelFileWriter learn(Consumer<String> log) {
    WordClusters clusters = WordClusters.of(notes.clusters());
    List<TaughtSentence> lessons = Variants.with(sentences, seed);
    log.accept("learning from " + lessons.size() + " sentences");
    Tagger tagger = TaggerTrainer.train(lessons, clusters, seed);
    log.accept("tagger");
    NameFinder names = NameTrainer.train(lessons, clusters, seed);
    log.accept("name finder");
    DependencyParser parser = ParserTrainer.train(lessons, clusters, seed, ParserTrainer.PRUNE);
    log.accept("dependency parser");
    LinguisticModel model = new LinguisticModel(clusters, tagger, names, parser);
    learned = model;
    return model.writeTo(
        ModelFile.write(LinguisticModel.KIND).property("seed", Long.toString(seed)));
  }

  /**
   * How far the model agrees with its teacher on other texts, as lines of a table.
   *
   * @throws IllegalStateException if nothing was learned yet
   */
  public List<String> agreement(List<String> texts) {
    LinguisticModel model = learned;
    if (model == null) {
      throw new IllegalStateException("nothing learned yet: call learn first");
    }
    Agreement agreement = new Agreement();
    for (String text : texts) {
      Layout layout = Layout.of(text);
      SentenceReader reader = new SentenceReader(model, layout.tokens());
      layout.sentences().forEach(sentence -> reader.read(sentence.tokens()));
      List<TaughtWord> right = new ArrayList<>();
      notes.of(text).forEach(sentence -> right.addAll(sentence.words()));
      agreement.add(layout.sentences(), right, reader.columns());
    }
    return agreement.lines();
  }
}
