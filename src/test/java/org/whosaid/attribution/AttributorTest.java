package org.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.Entity;

class AttributorTest {

  private static Attributor attributor;

  @BeforeAll
  static void learn() {
    attributor = SmallModel.attributor();
  }

  private static List<Attribution> attribute(News news) {
    return attributor.attribute(news.document(), news.speeches(), news.entities());
  }

  private static Attribution only(News news) {
    List<Attribution> attributions = attribute(news);
    assertThat(attributions).hasSize(1);
    return attributions.get(0);
  }

  private static List<String> names(Attribution attribution) {
    return attribution.speakers().stream().map(Entity::name).toList();
  }

  @Test
  void theNameBehindTheCueSpeaks() {
    Attribution found =
        only(
            News.of("Tom Cole met Ida Frost.", "\"We lost,\" said Ida Frost, sighing.")
                .person("Tom Cole", "Tom Cole")
                .person("Ida Frost", "Ida Frost", "said >Ida Frost")
                .speech("We lost,", "said", null));
    assertThat(names(found)).containsExactly("Ida Frost");
    assertThat(found.source()).isPresent();
    assertThat(found.confidence()).isBetween(0.5, 1.0);
    assertThat(found.evidence()).contains("“said” links it to “Ida Frost”");
  }

  @Test
  void aPronounSpeaksForThePersonItStandsForAndTheEvidenceSaysWho() {
    Attribution found =
        only(
            News.of("Tom Cole met Ida Frost.", "\"We lost,\" he said.")
                .person("Tom Cole", "Tom Cole", ",\" >he")
                .person("Ida Frost", "Ida Frost")
                .speech("We lost,", "said", null));
    assertThat(names(found)).containsExactly("Tom Cole");
    assertThat(found.evidence()).contains("“he” is Tom Cole (paragraph 1)");
  }

  @Test
  void scareQuotesAreDropped() {
    News news =
        News.of("Tom Cole left.", "The so-called \"They lost\" plan failed, Ida Frost wrote.")
            .person("Tom Cole", "Tom Cole")
            .person("Ida Frost", "Ida Frost")
            .speech("They lost", null, null);
    assertThat(attribute(news)).isEmpty();
  }

  @Test
  void whereNobodyIsNamedNobodySpeaks() {
    Attribution found =
        only(
            News.of("Tom Cole met Ida Frost.", "It was reported that they lost in the end.")
                .person("Tom Cole", "Tom Cole")
                .person("Ida Frost", "Ida Frost")
                .speech("they lost", "reported", null));
    assertThat(found.speakers()).isEmpty();
    assertThat(found.source()).isEmpty();
  }

  @Test
  void twoWhoReplyTogetherBothSpeak() {
    News news =
        News.of("Tom Cole and Ida Frost said: \"We lost.\"")
            .person("Tom Cole", "Tom Cole")
            .person("Ida Frost", "Ida Frost")
            .together("Tom Cole and Ida Frost")
            .speech("We lost.", "said", null);
    Attribution found = only(news);
    assertThat(names(found)).containsExactly("Tom Cole", "Ida Frost");
    assertThat(found.source()).contains(news.at("Tom Cole and Ida Frost"));
  }

  @Test
  void whoIsQuotedSpeaksAndWhoQuotesPassesOn() {
    Attribution found =
        only(
            News.of("Daily News, quoting Ida Frost, said: \"We lost.\"")
                .person("Daily News", "Daily News")
                .person("Ida Frost", "Ida Frost")
                .speech("We lost.", "said", "Daily News"));
    assertThat(names(found)).containsExactly("Ida Frost");
    assertThat(found.via()).map(Entity::name).contains("Daily News");
  }

  @Test
  void whoReportsThatSomebodySaidItPassesOn() {
    Attribution found =
        only(
            News.of("Daily News reported that Ida Frost said: \"We lost.\"")
                .person("Daily News", "Daily News")
                .person("Ida Frost", "Ida Frost")
                .depends("Daily News", "nsubj", "reported")
                .depends("Ida Frost", "nsubj", "said")
                .depends("said", "ccomp", "reported")
                .speech("We lost.", "said", "Ida Frost"));
    assertThat(names(found)).containsExactly("Ida Frost");
    assertThat(found.via()).map(Entity::name).contains("Daily News");
  }

  @Test
  void anArticleWithoutSpeechOrWithoutPeopleIsFine() {
    assertThat(attribute(News.of("Tom Cole left."))).isEmpty();
    assertThat(attribute(News.of("Oh.", "\"We lost,\" so it went.").speech("We lost,", null, null)))
        .allSatisfy(found -> assertThat(found.speakers()).isEmpty());
  }
}
