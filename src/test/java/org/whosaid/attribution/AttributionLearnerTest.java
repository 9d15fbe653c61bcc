package org.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.learn.ModelFolder;

class AttributionLearnerTest {

  @TempDir private Path folder;

  private static byte[] bytes(AttributionModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.writer().to(bytes);
    return bytes.toByteArray();
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    byte[] once = bytes(SmallModel.learner().learnCalibrated(SmallModel.lessons(), 3));
    byte[] again = bytes(SmallModel.learner().learnCalibrated(SmallModel.lessons(), 3));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void aModelReadFromItsFileDecidesAlike() throws IOException {
    AttributionModel model = SmallModel.learner().learnCalibrated(SmallModel.lessons(), 3);
    Files.write(folder.resolve("attribution.model"), bytes(model));
    Attributor read = Attributor.load(ModelFolder.of(folder));
    News news =
        News.of("Tom Cole left.", "\"We lost,\" said Ida Frost, sighing.")
            .person("Tom Cole", "Tom Cole")
            .person("Ida Frost", "Ida Frost")
            .speech("We lost,", "said", null);
    assertThat(read.attribute(news.document(), news.speeches(), news.entities()))
        .isEqualTo(
            Attributor.of(model).attribute(news.document(), news.speeches(), news.entities()))
        .hasSize(1);
  }

  @Test
  void aLessonNeedsAnAnswerForEachSpeech() {
    News news = News.of("\"We lost,\" so it went.").speech("We lost,", null, null);
    assertThatThrownBy(
            () ->
                new Lesson(news.document(), news.speeches(), news.entities(), List.of(), List.of()))
        .hasMessage("0 answers for 1 speeches");
  }
}
