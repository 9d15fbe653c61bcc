package org.whosaid.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.quote.SpeakerKind;

/** What refers to somebody who could speak, and how far its words go. */
class MentionsTest {

  @Test
  void wholePhraseIsTheMentionAndTheNameItsCore() {
    NewsReader news = NewsReader.read("Labour MP <Khalid Aziz> said no.");
    Mention mention = news.mention("Khalid Aziz", 0);

    assertThat(news.mentions()).contains("Labour MP Khalid Aziz");
    assertThat(mention.core().size()).isEqualTo(2);
    assertThat(mention.head()).isEqualTo(3);
    assertThat(mention.kind()).isEqualTo(MentionKind.NAME);
  }

  @Test
  void spokesmanWithoutANameIsSomebodyUnnamed() {
    NewsReader news = NewsReader.read("A spokesman for the ministry said no.");
    Entity spokesman = news.entity("A spokesman for the ministry");

    assertThat(spokesman.name()).isEqualTo("A spokesman for the ministry");
    assertThat(spokesman.kind()).isEqualTo(SpeakerKind.UNNAMED);
    assertThat(spokesman.gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void criticsAreAGroup() {
    Entity critics = NewsReader.read("But critics said no.").entity("critics");

    assertThat(critics.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(critics.gender()).isEqualTo(Gender.PLURAL);
  }

  @Test
  void reportIsADocument() {
    assertThat(NewsReader.read("The report said no.").entity("The report").kind())
        .isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void courtIsABody() {
    assertThat(NewsReader.read("The court said no.").entity("The court").kind())
        .isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void countryIsABody() {
    assertThat(NewsReader.read("Then ~Norway~ said no.").entity("Norway").kind())
        .isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void ageStandsForAPerson() {
    assertThat(NewsReader.read("The 45-year-old said no.").mentions()).contains("The 45-year-old");
  }

  @Test
  void joinedNamesAreMentionedOneByOneAndTogether() {
    NewsReader news = NewsReader.read("<Ada Burton> and <Nick Osei> said no.");
    Mention both = news.mention("Ada Burton and Nick Osei", 0);

    assertThat(both.parts())
        .containsExactly(
            news.mention("Ada Burton", 0).index(), news.mention("Nick Osei", 0).index());
    assertThat(both.speakerKind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(news.people()).containsExactly("Ada Burton", "Nick Osei");
  }

  @Test
  void namesInsideAPhraseAreMentionsOfTheirOwn() {
    assertThat(NewsReader.read("The <Lima> campaign said no.").mentions())
        .contains("The Lima campaign", "Lima");
  }

  @Test
  void timesAndMeasuresAreNoMentions() {
    assertThat(NewsReader.read("Last week prices rose in the morning.").mentions())
        .doesNotContain("Last week", "the morning");
  }

  @Test
  void mentionsAreNumberedInTheirOrder() {
    Entities found =
        NewsReader.read("<Ada Burton> and <Nick Osei> told the {BBC} that they left.").entities();

    for (int i = 0; i < found.mentions().size(); i++) {
      assertThat(found.mentions().get(i).index()).isEqualTo(i);
    }
  }
}
