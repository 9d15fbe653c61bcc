package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.quote.SpeakerKind;

/** One person or body, many names: all are gathered under the fullest. */
class NamesTest {

  @Test
  void surnameFollowsTheFullName() {
    NewsReader news =
        NewsReader.read("<Amina Okafor> said no. Later <Okafor> left. Mrs. <Okafor> won.");

    assertThat(news.people()).containsExactly("Amina Okafor");
    assertThat(news.entity("Amina Okafor").aliases()).contains("Okafor");
  }

  @Test
  void surnameInTheHeadlineIsThatOfTheFullNameBelow() {
    NewsReader news = NewsReader.read("#<Tanaka> wins vote\n\n<Yuki Tanaka> won on points.");

    assertThat(news.who("Tanaka")).isEqualTo("Yuki Tanaka");
  }

  @Test
  void titleTellsHusbandFromWife() {
    NewsReader news =
        NewsReader.read(
            "<Peter Novak> met <Jana Novak> in ~Brno~. Mrs. <Novak> said no. Mr. <Novak> said yes.");

    assertThat(news.who("Mrs. Novak")).isEqualTo("Jana Novak");
    assertThat(news.who("Mr. Novak")).isEqualTo("Peter Novak");
  }

  @Test
  void titleOfTheOtherGenderIsSomebodyElse() {
    NewsReader news = NewsReader.read("<Pedro Alvarez> won. Mrs. <Alvarez> said she was proud.");

    assertThat(news.people()).containsExactly("Pedro Alvarez", "Alvarez");
    assertThat(news.entity("Mrs. Alvarez").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void shortFormOfAGivenNameIsTheSamePerson() {
    assertThat(NewsReader.read("<Timothy Walsh> won. <Tim Walsh> said so.").people())
        .containsExactly("Timothy Walsh");
  }

  @Test
  void middleNamesAndInitialsDoNotMatter() {
    NewsReader news = NewsReader.read("<Ruth Bell> won. <Ruth Ann Bell> said so. <R. Bell> left.");

    assertThat(news.people()).containsExactly("Ruth Ann Bell");
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertThat(NewsReader.read("<Maria Rossi> won. <Paolo Rossi> lost.").people())
        .containsExactly("Maria Rossi", "Paolo Rossi");
  }

  @Test
  void spellingsOfOneSurnameAreOnePerson() {
    NewsReader news =
        NewsReader.read("<Oksana Hrytsenko> won. <Hrytsenka> said so. <Oksana Hritsenko> left.");

    assertThat(news.people()).containsExactly("Oksana Hrytsenko");
  }

  @Test
  void doubleSurnameAloneIsThatOfTheFullName() {
    NewsReader news =
        NewsReader.read("<Carmen Ruiz Soler> won. <Ruiz Soler> said so. <Soler> left.");

    assertThat(news.people()).containsExactly("Carmen Ruiz Soler");
  }

  @Test
  void articleOfAnArabicSurnameMayBeLeftOut() {
    NewsReader news = NewsReader.read("<Salma al-Hadidi> won. <Hadidi> said so. <al-Hadidi> left.");

    assertThat(news.people()).containsExactly("Salma al-Hadidi");
  }

  @Test
  void familyNameFirstIsFoundByEitherEnd() {
    NewsReader news = NewsReader.read("<Park Min-seo> spoke. Ms. <Park> said yes.");

    assertThat(news.who("Ms. Park")).isEqualTo("Park Min-seo");
  }

  @Test
  void capitalsOfAHeadlineAreTheSameName() {
    NewsReader news = NewsReader.read("#<INGRID DAHL> WINS\n\n<Ingrid Dahl> won.");

    assertThat(news.people()).containsExactly("Ingrid Dahl");
  }

  @Test
  void headlineThatRunsOnBehindANameAddsNothing() {
    NewsReader news = NewsReader.read("#<Dahl Breaks> Silence\n\n<Ingrid Dahl> spoke.");

    assertThat(news.who("Dahl Breaks")).isEqualTo("Ingrid Dahl");
  }

  @Test
  void acronymIsTheBodyWhoseInitialsItIs() {
    NewsReader news =
        NewsReader.read("The {National Farmers Union} ({NFU}) said no. Later the {NFU} said yes.");

    assertThat(news.who("the NFU")).isEqualTo("National Farmers Union");
  }

  @Test
  void companyMayGoByItsFirstWord() {
    NewsReader news = NewsReader.read("{Halvorsen Shipping} said no. {Halvorsen} said yes.");

    assertThat(news.who("Halvorsen")).isEqualTo("Halvorsen Shipping");
  }

  @Test
  void newspaperMayGoByItsLastWord() {
    NewsReader news = NewsReader.read("The {Lagos Herald} said no. The {Herald} said yes.");

    assertThat(news.who("The Herald")).isEqualTo("Lagos Herald");
  }

  @Test
  void placeIsNotTheBodyNamedAfterIt() {
    NewsReader news = NewsReader.read("The {Lagos Herald} said no. Later ~Lagos~ said yes.");

    assertThat(news.who("Lagos", 0)).isEqualTo("Lagos");
  }

  @Test
  void eventIsNotTheCompanyItIsNamedAfter() {
    NewsReader news = NewsReader.read("The {Halvorsen Cup} began. {Halvorsen} said yes.");

    assertThat(news.who("Halvorsen")).isEqualTo("Halvorsen");
  }

  @Test
  void firstOfTwoBodiesIsNotBothOfThem() {
    NewsReader news =
        NewsReader.read("{Halvorsen Shipping and Lagos Lines} said no. {Halvorsen Shipping} left.");

    assertThat(news.who("Halvorsen Shipping")).isEqualTo("Halvorsen Shipping");
  }

  @Test
  void noNameGoesOnBehindADash() {
    NewsReader news = NewsReader.read("<Lars Berg - Wray>'s former agent - said no.");

    assertThat(news.mentions()).contains("Lars Berg");
  }

  @Test
  void whoeverIsWhoOrHasAnAgeIsAPerson() {
    NewsReader news =
        NewsReader.read(
            "{Milan Novak} left. {Novak}, who is the captain, said no. {Chelsea Tanaka}, 24, won."
                + " {Halvorsen}, who are second, said yes.");

    assertThat(news.people()).containsExactly("Milan Novak", "Chelsea Tanaka");
  }

  @Test
  void surnameThatStandsBeforeARelativeIsIntroducedIsSomebodyElse() {
    NewsReader news =
        NewsReader.read("President <Novak> said no. His wife <Jana Novak> agreed. <Novak> left.");

    assertThat(news.who("Novak")).isEqualTo("Novak");
    assertThat(news.who("Novak", 1)).isEqualTo("Novak");
    assertThat(news.people()).containsExactly("Novak", "Jana Novak");
  }

  @Test
  void priestIsNobodysRelative() {
    NewsReader news = NewsReader.read("<Reed> said no. Later Father <Tom Reed> said yes.");

    assertThat(news.people()).containsExactly("Tom Reed");
  }

  @Test
  void lawyerOfARelativeIsNoRelative() {
    NewsReader news =
        NewsReader.read("<Reed> said no. Later the governor's wife's lawyer <Tom Reed> left.");

    assertThat(news.people()).containsExactly("Tom Reed");
  }

  @Test
  void ageOfOneTellsNothingOfAPlaceThatEndsAlike() {
    NewsReader news = NewsReader.read("{Jack Sussex}, 24, won. {East Sussex} said no.");

    assertThat(news.people()).containsExactly("Jack Sussex");
  }

  @Test
  void officeBeforeANameTellsThatItIsAPersons() {
    NewsReader news =
        NewsReader.read(
            "Its chairman, {Nurul Hidayat}, said no. The defendant, {Goldman Sachs}, said yes.");

    assertThat(news.people()).containsExactly("Nurul Hidayat");
  }

  @Test
  void surnameBehindARelativeIsTheRelative() {
    NewsReader news = NewsReader.read("His wife <Jana Novak> agreed. Then <Novak> left.");

    assertThat(news.people()).containsExactly("Jana Novak");
  }

  @Test
  void bodyIsNamedAsItsOwnersAsTheArticleHasIt() {
    NewsReader news = NewsReader.read("<Ana Lima>'s low-cost airline said no.");

    assertThat(news.who("Ana Lima's low-cost airline")).isEqualTo("Ana Lima's low-cost airline");
  }

  @Test
  void campaignBelongsToItsOwnerHoweverItIsPut() {
    NewsReader news =
        NewsReader.read(
            "<Ana Lima> spoke. <Lima>'s campaign said no. The <Lima> campaign said yes.");

    assertThat(news.who("Lima's campaign")).isEqualTo("Lima campaign");
    assertThat(news.entity("The Lima campaign")).isEqualTo(news.entity("Lima's campaign"));
    assertThat(news.entity("The Lima campaign").kind()).isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void possessiveIsAMentionOfItsOwner() {
    NewsReader news = NewsReader.read("<Ana Lima> spoke. <Lima>'s spokesman said no.");

    assertThat(news.who("Lima")).isEqualTo("Ana Lima");
    assertThat(news.who("Lima's spokesman")).isEqualTo("Lima's spokesman");
  }

  @Test
  void surnameIsTheOneWhoseTitleFits() {
    NewsReader news =
        NewsReader.read(
            "President <Lee> won. Mr. <Lee> said no. Later <Anna Lee> sang with Mr. <Lee>.");

    assertThat(news.who("President Lee")).isEqualTo("Lee");
    assertThat(news.people()).containsExactly("Lee", "Anna Lee");
  }

  @Test
  void givenNameBehindATitleIsTheOneNamedInFullLater() {
    NewsReader news = NewsReader.read("President <Ann> won. Later <Ann Petrie> sang.");

    assertThat(news.people()).containsExactly("Ann Petrie");
  }
}
