package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;

class EvaluationTest {

  private static final String TEXT = "\"We won,\" said Ann Lee. He called it \"a 'bad' idea\" too.";
  private static final GoldSpeaker LEE =
      new GoldSpeaker("a", GoldKind.PERSON, "Ann Lee", List.of("Lee"));
  private static final GoldSpeaker CRITIC =
      new GoldSpeaker("b", GoldKind.UNNAMED, "a critic", List.of());
  private static final GoldSpeaker NOBODY =
      new GoldSpeaker("c", GoldKind.NONE, "nobody", List.of());

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static GoldRelation won(GoldSpeaker speaker) {
    return new GoldRelation(
        "E1",
        List.of(at("Ann Lee")),
        List.of(at("said")),
        List.of(at("\"We won,\"")),
        Optional.of(speaker));
  }

  private static GoldRelation called(GoldSpeaker speaker) {
    return new GoldRelation(
        "E2",
        List.of(at("He")),
        List.of(at("called")),
        List.of(at("it \"a 'bad' idea\"")),
        Optional.of(speaker));
  }

  private static PredictedQuote quote(String content, String verbatim, String source, String name) {
    return new PredictedQuote(
        "direct",
        List.of(at(content)),
        verbatim.isEmpty() ? List.of() : List.of(at(verbatim)),
        source.isEmpty() ? Optional.empty() : Optional.of(at(source)),
        name.isEmpty() ? Optional.empty() : Optional.of(name),
        1);
  }

  private static Figures figures(List<GoldRelation> gold, PredictedQuote... quotes) {
    GoldCorpus corpus = new GoldCorpus("test", List.of(new GoldArticle("a", TEXT, gold)));
    return Evaluation.of(corpus, new Predictions(Map.of("a", List.of(quotes)))).figures();
  }

  @Test
  void aPersonMustBeNamedRight() {
    List<GoldRelation> gold = List.of(won(LEE), called(LEE));
    Figures figures =
        figures(
            gold,
            quote("We won", "We won", "Ann Lee", "Ms Lee"),
            quote("it \"a 'bad' idea\"", "a 'bad' idea", "He", "Bob Ray"));
    assertThat(figures.quoted()).isEqualTo(new Counts(2, 2, 2));
    assertThat(figures.quotedWho()).isEqualTo(new Counts(1, 2, 2));
    assertThat(figures.namedPerson()).isEqualTo(new Counts(1, 2, 2));
    assertThat(figures.pronoun()).isEqualTo(new Counts(0, 1, 1));
    assertThat(figures.content()).isEqualTo(new Counts(2, 2, 2));
    assertThat(figures.relation()).isEqualTo(new Counts(2, 2, 2));
    assertThat(figures.relationWho()).isEqualTo(new Counts(1, 2, 2));
  }

  @Test
  void somebodyUnnamedIsRightByTheWordsThatNameThem() {
    Figures figures = figures(List.of(won(CRITIC)), quote("We won", "We won", "Lee", ""));
    // right although no speaker was given: such an answer is not counted as given
    assertThat(figures.quotedWho()).isEqualTo(new Counts(1, 0, 1));
  }

  @Test
  void quotesWhoseSpeakerCannotBeToldAreLeftOut() {
    Figures figures = figures(List.of(won(NOBODY)), quote("We won", "We won", "Lee", "Ann Lee"));
    assertThat(figures.quoted()).isEqualTo(new Counts(1, 1, 1));
    assertThat(figures.quotedWho()).isEqualTo(Counts.NONE);
    assertThat(figures.relationWho()).isEqualTo(Counts.NONE);
  }

  @Test
  void singleMarksWithinAContentAreNeitherRightNorWrong() {
    Figures figures = figures(List.of(called(LEE)), quote("'bad'", "'bad'", "He", "Ann Lee"));
    assertThat(figures.quoted()).isEqualTo(new Counts(0, 0, 1));
    assertThat(figures.quotedWho()).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void halfOfTheWordsMustBeFound() {
    Figures figures = figures(List.of(called(LEE)), quote("idea", "idea", "He", "Ann Lee"));
    // "idea" is 4 of the 12 characters of "a 'bad' idea", and 4 of the 16 of the content
    assertThat(figures.quoted()).isEqualTo(new Counts(0, 1, 1));
    assertThat(figures.relation()).isEqualTo(new Counts(0, 1, 1));
    assertThat(figures.contentSoft()).isEqualTo(new SoftCounts(1.0, 0.25, 1, 1));
  }

  @Test
  void spansOutsideTheArticleAreRefused() {
    PredictedQuote outside =
        new PredictedQuote(
            "direct", List.of(new Span(0, 999)), List.of(), Optional.empty(), Optional.empty(), 1);
    assertThatThrownBy(() -> figures(List.of(won(LEE)), outside))
        .hasMessageContaining("999")
        .hasMessageContaining("outside the article");
  }
}
