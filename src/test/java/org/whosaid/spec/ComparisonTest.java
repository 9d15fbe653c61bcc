package org.whosaid.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Act;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class ComparisonTest {

  private static final Example DIRECT =
      example("“[We won],” {said} <Ann Lee>.", "→ direct | Ann Lee | statement");
  private static final Example MIXED =
      example(
          "<She> {called} [it “a disgrace”].",
          "→ mixed | nobody | statement | verbatim: a disgrace");

  private static Example example(String... block) {
    return Example.read("1.1", "An example", List.of(block));
  }

  private static Speaker speaker(String name, SpeakerKind kind) {
    return new Speaker("s1", name, kind, Optional.empty(), List.of(), List.of());
  }

  private static Quote.Builder quote(Example example, String content) {
    int begin = example.text().indexOf(content);
    return Quote.in(Article.of(example.text()), List.of(new Span(begin, begin + content.length())));
  }

  private static Span place(Example example, String words) {
    int begin = example.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Quote.Builder weWon() {
    return quote(DIRECT, "“We won,”")
        .type(QuoteType.DIRECT)
        .quotedSpans(List.of(place(DIRECT, "We won,")))
        .cue(place(DIRECT, "said"))
        .source(place(DIRECT, "Ann Lee"))
        .speakers(List.of(speaker("Ann Lee", SpeakerKind.PERSON)));
  }

  private static List<String> differences(Example example, Quote... found) {
    return Comparison.differences(
        example,
        new Extraction(
            Article.of(example.text()),
            Optional.empty(),
            List.of(),
            List.of(found),
            0,
            new Extraction.Maker("0", "none")));
  }

  @Test
  void marksAndPunctuationDoNotCount() {
    assertThat(differences(DIRECT, weWon().build())).isEmpty();
  }

  @Test
  void tellsWhatIsMissingAndWhatIsTooMuch() {
    Quote said = quote(DIRECT, "said").build();
    assertThat(differences(DIRECT, said)).containsExactly("not found: We won", "not a quote: said");
  }

  @Test
  void tellsEachThingThatIsWrong() {
    Quote quote =
        quote(DIRECT, "“We won,” said")
            .act(Act.EVIDENCE)
            .speakers(List.of(speaker("Ann", SpeakerKind.PERSON)))
            .build();
    assertThat(differences(DIRECT, quote))
        .containsExactly(
            "content should be [We won], is [“We won,” said]",
            "type should be [direct], is [indirect]",
            "act should be [statement], is [evidence]",
            "verbatim words should be [We won], is []",
            "speaker should be [Ann Lee], is [Ann]",
            "cue should be [said], is [nothing]",
            "source should be [Ann Lee], is [nothing]");
  }

  @Test
  void somebodyIsNotNobody() {
    Quote.Builder found =
        quote(MIXED, "it “a disgrace”")
            .type(QuoteType.MIXED)
            .quotedSpans(List.of(place(MIXED, "a disgrace")))
            .cue(place(MIXED, "called"))
            .source(place(MIXED, "She"));
    assertThat(differences(MIXED, found.build())).isEmpty();
    found.speakers(List.of(speaker("Ann Lee", SpeakerKind.PERSON)));
    assertThat(differences(MIXED, found.build()))
        .containsExactly("speaker should be [nobody], is [Ann Lee]");
  }

  @Test
  void theArticleBeforeANameDoesNotCount() {
    Example bank = example("<The Bank> {said} [rates fell].", "→ indirect | Bank | statement");
    Quote.Builder found =
        quote(bank, "rates fell").cue(place(bank, "said")).source(place(bank, "The Bank"));
    found.speakers(List.of(speaker("The Bank", SpeakerKind.ORGANIZATION)));
    assertThat(differences(bank, found.build())).isEmpty();
  }

  @Test
  void somebodyUnnamedMayBeToldMorePrecisely() {
    Example aide = example("<An aide> {said} [it rained].", "→ indirect | an aide | statement");
    Quote.Builder found =
        quote(aide, "it rained").cue(place(aide, "said")).source(place(aide, "An aide"));
    found.speakers(List.of(speaker("aide to the mayor", SpeakerKind.UNNAMED)));
    assertThat(differences(aide, found.build())).isEmpty();
    found.speakers(List.of(speaker("Aide Lee", SpeakerKind.PERSON)));
    assertThat(differences(aide, found.build())).hasSize(1);
  }
}
