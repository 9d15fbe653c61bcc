package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a pronoun may stand for, whatever the model has learned. */
class PronounsTest {

  @Test
  void sheIsTheWomanAndHeTheMan() {
    NewsReader news = NewsReader.read("<Ngozi Eze> met <Lars Berg>. She said no. He said yes.");

    assertThat(news.who("She")).isEqualTo("Ngozi Eze");
    assertThat(news.who("He")).isEqualTo("Lars Berg");
  }

  @Test
  void itIsTheCompanyNotTheWoman() {
    NewsReader news = NewsReader.read("{Halvorsen Shipping} hired <Ngozi Eze>. It said no more.");

    assertThat(news.who("It")).isEqualTo("Halvorsen Shipping");
  }

  @Test
  void theyAreTheCritics() {
    assertThat(NewsReader.read("Critics met <Lars Berg>. They said no.").who("They"))
        .isEqualTo("Critics");
  }

  @Test
  void whoIsTheNameBeforeIt() {
    assertThat(NewsReader.read("<Lars Berg>, who won, met <Ola Lund>.").who("who"))
        .isEqualTo("Lars Berg");
  }

  @Test
  void iAndWeAreLeftToAttribution() {
    NewsReader news = NewsReader.read("\"We won and I am glad,\" <Lars Berg> said.");

    assertThat(news.who("We")).isEqualTo("-");
    assertThat(news.who("I")).isEqualTo("-");
  }

  @Test
  void sheIsTheWomanNamedNextIfNobodyWasBefore() {
    assertThat(NewsReader.read("\"We won,\" she said. <Ngozi Eze> had just landed.").who("she"))
        .isEqualTo("Ngozi Eze");
  }

  @Test
  void heWhenNoManIsThereIsNobody() {
    assertThat(NewsReader.read("<Ngozi Eze> left. He said no.").who("He")).isEqualTo("-");
  }

  @Test
  void pronounsNearAPersonDoNotOutweighTheGivenName() {
    NewsReader news =
        NewsReader.read(
            "<Lars Berg> said that she and her friend would call her. He said no more.");

    assertThat(news.who("He")).isEqualTo("Lars Berg");
  }

  @Test
  void pronounsTellWhatAGivenNameDoesNot() {
    NewsReader news = NewsReader.read("<Tulsi Wray> was first. She left. She slept. She said no.");

    assertThat(news.who("She", 2)).isEqualTo("Tulsi Wray");
  }

  @Test
  void heIsTheUnnamedMan() {
    assertThat(NewsReader.read("A spokesman met <Ngozi Eze>. He said no.").who("He"))
        .isEqualTo("A spokesman");
  }

  @Test
  void quotationDoesNotChangeWhomTheNarratorMeans() {
    NewsReader news = NewsReader.read("<Lars Berg> spoke. \"<Ola Lund> lied,\" he said.");

    assertThat(news.who("he")).isEqualTo("Lars Berg");
  }

  @Test
  void probabilitiesNeverExceedOne() {
    Entities found =
        NewsReader.read("<Lars Berg> met <Ola Lund> and <Jon Dahl>. He said no.").entities();

    assertThat(found.resolutions())
        .allSatisfy(
            readings ->
                assertThat(readings.stream().mapToDouble(Resolution::probability).sum())
                    .isLessThanOrEqualTo(1.0001));
  }
}
