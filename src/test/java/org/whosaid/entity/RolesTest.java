package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.quote.SpeakerKind;

/** Who holds which office is learned from the article. */
class RolesTest {

  @Test
  void titleBeforeTheNameIsNoPartOfIt() {
    NewsReader news = NewsReader.read("President <Halima Sow> said no.");

    assertThat(news.people()).containsExactly("Halima Sow");
    assertThat(news.entity("Halima Sow").role()).contains("President");
  }

  @Test
  void descriptionBeforeTheNameIsTheRole() {
    NewsReader news = NewsReader.read("{CBI} chief economist <Ian Petrie> said no.");

    assertThat(news.mentions()).contains("CBI", "CBI chief economist Ian Petrie");
    assertThat(news.entity("Ian Petrie").role()).contains("CBI chief economist");
  }

  @Test
  void misterIsNoRole() {
    assertThat(NewsReader.read("Mr. <Petrie> said no.").entity("Petrie").role()).isEmpty();
  }

  @Test
  void nounBehindTheNameStandsForTheSamePerson() {
    NewsReader news = NewsReader.read("<Jens Holm>, a spokesman for the ministry, said no.");

    assertThat(news.who("a spokesman for the ministry")).isEqualTo("Jens Holm");
    assertThat(news.entity("Jens Holm").kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(news.entity("Jens Holm").role()).contains("spokesman for the ministry");
  }

  @Test
  void nounBeforeTheNameStandsForTheSamePerson() {
    NewsReader news = NewsReader.read("The mayor, <Elif Kaya>, said no.");

    assertThat(news.who("The mayor")).isEqualTo("Elif Kaya");
  }

  @Test
  void nounStandsForTheNameBehindItsPlace() {
    NewsReader news = NewsReader.read("The mayor of ~Brno~, <Elif Kaya>, said no.");

    assertThat(news.who("The mayor of Brno")).isEqualTo("Elif Kaya");
  }

  @Test
  void nounStandsForTheNameWithItsOwnDescription() {
    NewsReader news = NewsReader.read("Her husband, the economist <Lars Berg>, said no.");

    assertThat(news.who("Her husband")).isEqualTo("Lars Berg");
  }

  @Test
  void nounRightBeforeANameStandsForIt() {
    assertThat(NewsReader.read("<Ola Lund> met his coach <Lars Berg>.").who("Lars Berg"))
        .isEqualTo("Lars Berg");
  }

  @Test
  void headThatIsShakenIsNobody() {
    NewsReader news = NewsReader.read("<Lars Berg> shook his head.");

    assertThat(news.people()).containsExactly("Lars Berg");
    assertThat(news.entity("his head").kind()).isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void initialsOfAnOfficeStandForItsHolder() {
    NewsReader news = NewsReader.read("Cabinet Secretary <Elif Kaya> won. The {CS} said no.");

    assertThat(news.who("The CS")).isEqualTo("Elif Kaya");
  }

  @Test
  void ageStandsForAPerson() {
    assertThat(NewsReader.read("The 58-year-old said no.").entity("The 58-year-old").kind())
        .isEqualTo(SpeakerKind.UNNAMED);
  }

  @Test
  void officeLaterStandsForItsHolder() {
    NewsReader news =
        NewsReader.read(
            "President <Halima Sow> met mayor <Elif Kaya>. Later the president said no.");

    assertThat(news.entities().resolve(news.mention("the president", 0)).orElseThrow().entity())
        .isIn(news.entity("Halima Sow"), news.entity("Elif Kaya"));
    assertThat(news.entity("Halima Sow").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void bodyDescribedBeforeItsNameIsTheSame() {
    NewsReader news = NewsReader.read("A charity called {Open Doors} said no.");

    assertThat(news.who("A charity")).isEqualTo("Open Doors");
  }

  @Test
  void genderComesFromNounsWhereTheNameDoesNotTell() {
    NewsReader news = NewsReader.read("Spokeswoman <Xoliq Zzyx> said no.");

    assertThat(news.entity("Xoliq Zzyx").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void genderComesFromPronounsWhereNothingElseTells() {
    NewsReader news = NewsReader.read("<Xoliq Zzyx> won. He said it was hard.");

    assertThat(news.entity("Xoliq Zzyx").gender()).isEqualTo(Gender.MALE);
  }
}
