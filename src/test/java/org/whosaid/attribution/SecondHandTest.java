package org.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Mention;
import org.whosaid.text.Span;

class SecondHandTest {

  private static MentionView at(Scene scene, News news, String phrase) {
    Mention mention =
        scene.entities.mentions().stream()
            .filter(m -> m.tokens().equals(news.at(phrase)))
            .findFirst()
            .orElseThrow();
    return scene.mentions[mention.index()];
  }

  @Test
  void aReporterBehindTheWordsPassesThemOn() {
    News news =
        News.of("Ida Frost said the town had lost, Daily News reported.")
            .person("Ida Frost", "Ida Frost")
            .organization("Daily News", "Daily News")
            .speech("the town had lost", "said", "Ida Frost");
    Scene scene = news.scene();
    Optional<Entity> via =
        new SecondHand(scene).reporterBehind(at(scene, news, "Ida Frost"), scene.speeches.get(0));
    assertThat(via).map(Entity::name).contains("Daily News");
  }

  @Test
  void somebodyElseWhoOnlyFollowsDoesNot() {
    News news =
        News.of("Ida Frost said the town had lost, Daily News reported a storm.")
            .person("Ida Frost", "Ida Frost")
            .organization("Daily News", "Daily News")
            .speech("the town had lost", "said", "Ida Frost");
    Scene scene = news.scene();
    assertThat(
            new SecondHand(scene)
                .reporterBehind(at(scene, news, "Ida Frost"), scene.speeches.get(0)))
        .isEmpty();
  }

  @Test
  void whoQuotesStandsBeforeTheOneQuoted() {
    News news =
        News.of("Daily News, quoting Ida Frost, said the town had lost.")
            .organization("Daily News", "Daily News")
            .person("Ida Frost", "Ida Frost")
            .speech("the town had lost", "said", "Daily News");
    Scene scene = news.scene();
    SecondHand secondHand = new SecondHand(scene);
    assertThat(secondHand.quotedBy(at(scene, news, "Daily News")))
        .contains(at(scene, news, "Ida Frost"));
    assertThat(secondHand.quoterOf(at(scene, news, "Ida Frost")))
        .map(Entity::name)
        .contains("Daily News");
    assertThat(secondHand.quotedBy(at(scene, news, "Ida Frost"))).isEmpty();
  }

  @Test
  void verbatimWordsWithinAReportBelongToTheOneWhoUttersThem() {
    String text = "Daily News reported that Ida Frost told friends \"We lost\".";
    News news =
        News.of(text)
            .organization("Daily News", "Daily News")
            .person("Ida Frost", "Ida Frost")
            .mixed("that Ida Frost told friends \"We lost\"", "We lost", "reported", "Daily News");
    Scene scene = news.scene();
    NestedSpeech nested = new NestedSpeech(scene);
    Optional<NestedSpeech.Inner> inner =
        nested.within(scene.speeches.get(0), at(scene, news, "Daily News"));
    assertThat(inner).isPresent();
    assertThat(inner.get().source()).isEqualTo(at(scene, news, "Ida Frost"));
    int begin = text.indexOf("We lost");
    assertThat(inner.get().speech().content()).containsExactly(new Span(begin, begin + 7));
    assertThat(nested.within(scene.speeches.get(0), at(scene, news, "Ida Frost"))).isEmpty();
  }

  @Test
  void whoIsQuotedBySomebodySpeaks() {
    News news =
        News.of("\"It holds on paper only\" Ida Frost was quoted as saying by Daily News.")
            .person("Ida Frost", "Ida Frost")
            .organization("Daily News", "Daily News")
            .depends("Ida Frost", "nsubj:pass", "quoted")
            .speech("It holds on paper only", "was quoted as saying", "Daily News");
    Scene scene = news.scene();
    assertThat(
            new SecondHand(scene)
                .quotedSubject(at(scene, news, "Daily News"), scene.speeches.get(0)))
        .contains(at(scene, news, "Ida Frost"));
  }

  @Test
  void whoReportsAtTheEndOfTheSentenceOnlyPassesOn() {
    News news =
        News.of("Ida Frost said the town had lost, Daily News reported.")
            .person("Ida Frost", "Ida Frost")
            .organization("Daily News", "Daily News")
            .depends("Ida Frost", "nsubj", "said")
            .speech("the town had lost", "reported", "Daily News");
    Scene scene = news.scene();
    SecondHand.Original original =
        new SecondHand(scene)
            .originalOf(at(scene, news, "Daily News"), scene.speeches.get(0))
            .orElseThrow();
    assertThat(original.source()).isEqualTo(at(scene, news, "Ida Frost"));
    assertThat(original.cue().tokens()).isEqualTo(news.at("said"));
  }
}
