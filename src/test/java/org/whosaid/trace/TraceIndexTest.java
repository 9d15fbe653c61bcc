package org.whosaid.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.alignment.WordKind;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.QuoteType;

class TraceIndexTest {

  private static final List<Extraction> NEWS =
      List.of(
          News.article(
              "a1",
              "2024-06-03",
              "Volodymyr Zelenskyy",
              "Zelenskyy on troops: '<I don’t see it, except in words>'\n\n"
                  + "\"<But there are a lot of media words behind this. I don’t see it, except in"
                  + " words. But how can anyone be against this?>\" he said.\nThe end."),
          News.article(
              "b1",
              "2024-06-05",
              "Volodymyr Zelensky",
              "\"<I don't see it, except in words>,\" Zelensky told reporters."),
          News.article(
              "b2",
              "2024-07-01",
              "Ann Lee",
              "\"<We may send 25 coaches to the harbour in June>.\""),
          News.article(
              "c1",
              "",
              "Bob Hill",
              QuoteType.INDIRECT,
              "Hill said <the council would close the harbour bridge to lorries>."),
          News.article("c2", "2024-07-02", "", "\"<Nobody asked the lorry drivers first>.\""));

  @TempDir private Path folder;

  @BeforeEach
  void indexTheNews() throws IOException {
    index(NEWS);
  }

  private void index(List<Extraction> news) throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(folder)) {
      for (Extraction extraction : news) {
        writer.write(extraction);
      }
    }
  }

  private List<TraceHit> trace(TraceQuery query) throws IOException {
    try (TraceIndex index = TraceIndex.open(folder)) {
      return index.trace(query);
    }
  }

  private TraceHit first(TraceQuery query) throws IOException {
    List<TraceHit> hits = trace(query);
    assertThat(hits).isNotEmpty();
    return hits.get(0);
  }

  @Test
  void aLostNegationIsFoundWithHeadlineBodyAndTheOtherPaper() throws IOException {
    TraceHit hit = first(TraceQuery.of("I see it, except only in words").by("Zelensky"));
    assertThat(hit.verdict()).isEqualTo(TraceVerdict.ALTERED);
    assertThat(hit.alignment().flags(WordKind.NEGATION)).isTrue();
    assertThat(hit.occurrences())
        .extracting(o -> o.article().id() + " " + o.quote().id())
        .containsExactly("a1 q1", "a1 q2", "b1 q1");
    assertThat(hit.articles()).isEqualTo(2);
    assertThat(hit.publishers()).isEqualTo(2);
    assertThat(hit.first().orElseThrow().article().id()).isEqualTo("a1");
    assertThat(hit.longest()).startsWith("But there are a lot");
    assertThat(hit.variants()).hasSize(1);
    assertThat(hit.conflict()).isEmpty();
  }

  @Test
  void theSameWordsAreVerbatim() throws IOException {
    TraceHit hit = first(TraceQuery.of("we may send twenty-five coaches to the harbour in June"));
    assertThat(hit.verdict()).isEqualTo(TraceVerdict.VERBATIM);
    assertThat(hit.score()).isEqualTo(1.0);
    assertThat(hit.quote().speaker().orElseThrow().name()).isEqualTo("Ann Lee");
    assertThat(hit.paragraphs())
        .containsExactly("\"We may send 25 coaches to the harbour in June.\"");
  }

  @Test
  void aPartIsPartial() throws IOException {
    assertThat(first(TraceQuery.of("send 25 coaches to the harbour")).verdict())
        .isEqualTo(TraceVerdict.PARTIAL);
    assertThat(first(TraceQuery.of("a lot of media words … how can anyone be against")).verdict())
        .isEqualTo(TraceVerdict.PARTIAL);
  }

  @Test
  void indirectSpeechIsReported() throws IOException {
    TraceHit hit = first(TraceQuery.of("The council would close the harbour bridge to lorries"));
    assertThat(hit.verdict()).isEqualTo(TraceVerdict.REPORTED);
    assertThat(hit.first()).isEmpty();
  }

  @Test
  void theRightWordsByTheWrongSpeaker() throws IOException {
    TraceHit hit =
        first(TraceQuery.of("We may send 25 coaches to the harbour in June").by("Bob Hill"));
    assertThat(hit.verdict()).isEqualTo(TraceVerdict.ANOTHER_SPEAKER);
    assertThat(hit.wording()).isEqualTo(TraceVerdict.VERBATIM);
    assertThat(
            first(TraceQuery.of("I don't see it, except in words").by("President Zelenskiy"))
                .verdict())
        .isEqualTo(TraceVerdict.VERBATIM);
  }

  @Test
  void wordsThatDifferentPeopleAreSaidToHaveSaid() throws IOException {
    index(
        List.of(
            News.article(
                "d1",
                "2024-08-01",
                "Carl Berg",
                "\"<We may send 25 coaches to the harbour in June>\", said Berg.")));
    TraceHit hit = first(TraceQuery.of("We may send 25 coaches to the harbour in June"));
    assertThat(hit.verdict()).isEqualTo(TraceVerdict.ANOTHER_SPEAKER);
    assertThat(hit.conflict()).containsExactly("Ann Lee", "Carl Berg");
  }

  @Test
  void onlyArticlesOfTheDaysAskedFor() throws IOException {
    TraceQuery query = TraceQuery.of("I don't see it, except in words");
    assertThat(first(query.since(LocalDate.of(2024, 6, 4))).occurrences())
        .extracting(o -> o.article().id())
        .containsExactly("b1");
    assertThat(trace(query.until(LocalDate.of(2024, 6, 2)))).isEmpty();
  }

  @Test
  void aStrangerIsNotFound() throws IOException {
    assertThat(trace(TraceQuery.of("The navy will get its budget in the spring"))).isEmpty();
    assertThat(trace(TraceQuery.of("!?"))).isEmpty();
    assertThat(trace(TraceQuery.of("the of and"))).isEmpty();
  }

  @Test
  void indexingAgainReplaces() throws IOException {
    index(NEWS);
    TraceHit hit = first(TraceQuery.of("I don't see it, except in words"));
    assertThat(hit.occurrences()).hasSize(3);
    index(List.of(News.article("b1", "2024-06-05", "Volodymyr Zelensky", "Nothing was said.")));
    hit = first(TraceQuery.of("I don't see it, except in words"));
    assertThat(hit.articles()).isEqualTo(1);
    try (TraceIndex index = TraceIndex.open(folder)) {
      assertThat(index.articles()).isEqualTo(NEWS.size());
    }
  }

  @Test
  void anArticleIsHeldUntilItOrItsExtractorChanges() throws IOException {
    try (TraceIndexWriter writer = TraceIndexWriter.open(folder)) {
      assertThat(writer.holds(NEWS.get(0).article(), "a1", News.MAKER)).isTrue();
      assertThat(writer.holds(NEWS.get(0).article(), "a1", new Extraction.Maker("2", "none")))
          .isFalse();
      Extraction changed = News.article("a1", "2024-06-03", "Ann Lee", "\"<We won>\"");
      assertThat(writer.holds(changed.article(), "a1", News.MAKER)).isFalse();
    }
  }

  @Test
  void everyCombinationOfAskingHoldsTogether() {
    assertThatThrownBy(() -> TraceQuery.of(" ")).hasMessageContaining("blank");
    assertThatThrownBy(() -> TraceQuery.of("a").top(0)).hasMessageContaining("top 0");
    assertThatThrownBy(() -> TraceQuery.of("a").minScore(1.5)).hasMessageContaining("1.5");
  }
}
