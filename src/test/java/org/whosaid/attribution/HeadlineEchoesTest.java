package org.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadlineEchoesTest {

  private static Scene scene(News news) {
    return new Scene(news.document(), news.speeches(), news.entities(), CueRates.of(Map.of()));
  }

  private static News moose(String... paragraphs) {
    return News.headed(paragraphs)
        .person("Lena Berg", "Lena Berg")
        .speech("I sang to it", null, null)
        .speech("I was late , and then I sang to it", "said", "Lena Berg");
  }

  @Test
  void theSpeechBelowWithTheSameWordsNamesTheSpeakerOfTheHeadline() {
    Scene scene =
        scene(
            moose(
                "\" I sang to it \" : driver meets moose",
                "The road was closed .",
                "The moose left .",
                "\" I was late , and then I sang to it , \" said Lena Berg ."));

    assertThat(scene.echoOf).containsExactly(1, -1);
    List<Candidate> candidates = Candidates.of(scene, 0);
    assertThat(candidates).hasSize(1);
    assertThat(scene.entities.entities().get(candidates.get(0).mention.entity).name())
        .isEqualTo("Lena Berg");
  }

  @Test
  void otherWordsAreNoEcho() {
    Scene scene =
        scene(
            News.headed(
                    "\" I sang to it \" : driver meets moose",
                    "\" Nobody should sing to a moose , \" said Lena Berg .")
                .person("Lena Berg", "Lena Berg")
                .speech("I sang to it", null, null)
                .speech("Nobody should sing to a moose", "said", "Lena Berg"));

    assertThat(scene.echoOf).containsExactly(-1, -1);
  }

  @Test
  void withoutAHeadlineNothingIsAnEcho() {
    Scene scene =
        scene(
            News.of(
                    "\" I sang to it \" was all .",
                    "\" I was late , and then I sang to it , \" said Lena Berg .")
                .person("Lena Berg", "Lena Berg")
                .speech("I sang to it", null, null)
                .speech("I was late , and then I sang to it", "said", "Lena Berg"));

    assertThat(scene.echoOf).containsExactly(-1, -1);
  }
}
