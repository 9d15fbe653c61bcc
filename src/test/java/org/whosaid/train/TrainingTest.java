package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.QuoteExtractor;
import org.whosaid.corpus.Evaluation;
import org.whosaid.learn.ModelFolder;
import org.whosaid.learn.RankerSettings;
import org.whosaid.parse.TextParser;
import org.whosaid.speech.SpeechSettings;
import org.whosaid.text.Article;

/** The whole of training, on a dozen articles of two sentences. */
class TrainingTest {

  private static final Path MODELS = Path.of(System.getProperty("whosaid.models", "models/en"));
  private static final List<String> NAMES =
      List.of("Ann Lee", "Tom Cole", "Ida Frost", "Bob Ray", "Eve Hill", "Jim Park");

  @TempDir private Path folder;

  private void writeCorpus(String name, int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      String speaker = NAMES.get(i % NAMES.size());
      String direct = "\"We won the vote,\" said " + speaker + ". ";
      String text = direct + speaker + " said that the town was glad.";
      int second = direct.length();
      write(name + "/text/a" + i + ".txt", text);
      write(
          name + "/attributions/a" + i + "_x.ann",
          line("T1\tContent", 0, direct.indexOf(" said"))
              + line("T2\tCue", direct.indexOf("said"), direct.indexOf("said") + 4)
              + line("T3\tSource", direct.indexOf(speaker), second - 2)
              + line("T4\tSource", second, second + speaker.length())
              + line("T5\tCue", text.lastIndexOf("said"), text.lastIndexOf("said") + 4)
              + line("T6\tContent", text.indexOf("that the"), text.length() - 1)
              + "E1\tSource:T3 Cue:T2 Content:T1\nE2\tSource:T4 Cue:T5 Content:T6\n");
      write(
          name + "/speakers/a" + i + ".json",
          "{\"entities\": [{\"id\": \"a\", \"name\": \""
              + speaker
              + "\", \"kind\": \"person\"}], \"speakers\": {\"E1\": \"a\", \"E2\": \"a\"}}");
    }
  }

  private static String line(String what, int begin, int end) {
    return what + " " + begin + " " + end + "\n";
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static TrainingSettings small() {
    RankerSettings ranker = new RankerSettings(1, 2, 0.1, 0.1, 0, 16, 0.01);
    return new TrainingSettings(
        new SpeechSettings(1, 2, 1, 2, 0.05, 0.3, 16, 0.01, 2, 0.1, 0.1, 0.01),
        ranker,
        ranker,
        new Folds(2),
        1);
  }

  @Test
  void theSameCorpusGivesTheSameModelsWithCardsAndTheyExtract() throws IOException {
    assumeTrue(Files.exists(MODELS.resolve("linguistics.model")), "no linguistics.model");
    writeCorpus("gold/train", 12);
    writeCorpus("gold/dev", 3);
    TextParser parser = TextParser.load(ModelFolder.of(MODELS));
    List<String> log = new ArrayList<>();
    Training training = Training.of(parser, small(), log::add);

    List<Evaluation> evaluations =
        training.run(List.of(folder.resolve("gold")), folder.resolve("once"), "2026-11-25");
    training.run(List.of(folder.resolve("gold")), folder.resolve("again"), "2026-11-25");

    assertThat(evaluations).extracting(Evaluation::articles).containsExactly(3);
    assertThat(log).anySatisfy(step -> assertThat(step).contains("train: 12 articles"));
    for (String model : List.of("speech", "entity", "attribution")) {
      Path once = folder.resolve("once").resolve(model + ".model");
      assertThat(once).hasSameBinaryContentAs(folder.resolve("again").resolve(model + ".model"));
      assertThat(folder.resolve("once").resolve(model + ".md"))
          .content()
          .contains("12 articles")
          .contains("quoted+who");
    }
    Files.copy(MODELS.resolve("linguistics.model"), folder.resolve("once/linguistics.model"));
    assertThat(
            QuoteExtractor.load(folder.resolve("once"))
                .extract(Article.of("\"We won the vote,\" said Ann Lee."))
                .quotes())
        .hasSizeLessThan(3);
  }
}
