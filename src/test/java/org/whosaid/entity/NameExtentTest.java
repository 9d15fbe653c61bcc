package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where names begin and end, whatever the name finder made of them. */
class NameExtentTest {

  @Test
  void nicknameBetweenTheNamesIsNoPartOfTheName() {
    NewsReader news = NewsReader.read("Later Manny \"Thunder\" <Castillo> said no.");

    assertThat(news.people()).containsExactly("Manny Castillo");
  }

  @Test
  void hyphenatedNameBehindANicknameIsTakenWhole() {
    NewsReader news = NewsReader.read("Later Manny \"Thunder\" <Castillo>-Reyes said no.");

    assertThat(news.people()).containsExactly("Manny Castillo-Reyes");
  }

  @Test
  void honoursBehindTheNameAreNoPartOfIt() {
    NewsReader news = NewsReader.read("Judge <Alan Petrie> QC said no.");

    assertThat(news.people()).containsExactly("Alan Petrie");
    assertThat(news.who("Judge Alan Petrie QC")).isEqualTo("Alan Petrie");
  }

  @Test
  void givenNameTakenForSomethingElseBelongsToTheSurname() {
    NewsReader news = NewsReader.read("{Amina} <Okafor> said no. ~V.~ <Petrie> said yes.");

    assertThat(news.people()).containsExactly("Amina Okafor", "V. Petrie");
  }

  @Test
  void juniorIsPartOfTheWordsNotOfTheKey() {
    NewsReader news = NewsReader.read("<Frank Adams> Jr. won. <Adams> said so.");

    assertThat(news.people()).containsExactly("Frank Adams Jr.");
  }

  @Test
  void givenNameThatTheNameFinderMissedIsTakenIn() {
    assertThat(NewsReader.read("Then Fatima <Diallo> spoke.").people())
        .containsExactly("Fatima Diallo");
  }

  @Test
  void verbThatOpensTheSentenceIsNoPartOfTheName() {
    NewsReader news =
        NewsReader.read(
            "<Ryan Petrie> left. <Said Petrie>: \"Never.\" <Said Mahmoud>, a baker, said no.");

    assertThat(news.people()).containsExactly("Ryan Petrie", "Said Mahmoud");
  }

  @Test
  void roleWithinANamePartsTheClubFromItsPlayer() {
    NewsReader news = NewsReader.read("{Lagos striker Milan Novak} said no.");

    assertThat(news.people()).containsExactly("Milan Novak");
  }

  @Test
  void initialsThatTheNameFinderPartedAreOfOneName() {
    assertThat(NewsReader.read("Then <P.> V. <Subba Reddy> spoke. Mr. <Reddy> left.").people())
        .containsExactly("P. V. Subba Reddy");
  }

  @Test
  void particleBetweenGivenNameAndSurnameIsTakenIn() {
    assertThat(NewsReader.read("Then Fatima de <Lima> spoke.").people())
        .containsExactly("Fatima de Lima");
  }

  @Test
  void severalParticlesLeadToOneSurname() {
    assertThat(NewsReader.read("Then <Fatima de> la {Lima} spoke.").people())
        .containsExactly("Fatima de la Lima");
  }

  @Test
  void institutionIsNamedWithWhatItIsOf() {
    NewsReader news =
        NewsReader.read(
            "The Diocese of ~Norwich~ said no. The {Supreme Court} of ~Brazil~ said yes. The"
                + " {Halvorsen Cup} of ~Brazil~ began.");

    assertThat(news.who("The Diocese of Norwich")).isEqualTo("Diocese of Norwich");
    assertThat(news.who("The Supreme Court of Brazil")).isEqualTo("Supreme Court of Brazil");
  }

  @Test
  void pluralOwnsWhatFollowsWithinAName() {
    assertThat(NewsReader.read("The {Children}'s Fund said no.").who("The Children's Fund"))
        .isEqualTo("Children's Fund");
  }
}
