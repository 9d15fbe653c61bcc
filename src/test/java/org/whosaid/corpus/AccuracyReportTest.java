package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;

class AccuracyReportTest {

  private static final String TEXT = "\"We won,\" said Ann Lee. \"We lost,\" said Bob Ray. \"Oh.\"";

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static GoldRelation gold(String content, String name) {
    return new GoldRelation(
        content,
        List.of(at(name)),
        List.of(),
        List.of(at(content)),
        Optional.of(new GoldSpeaker(name, GoldKind.PERSON, name, List.of())));
  }

  private static PredictedQuote given(String content, String source, String name, double sure) {
    return new PredictedQuote(
        "direct",
        List.of(at(content)),
        List.of(at(content)),
        Optional.of(at(source)),
        Optional.of(name),
        sure);
  }

  private static AccuracyReport report(GoldCorpus corpus) {
    Predictions predictions =
        new Predictions(
            Map.of(
                "news",
                List.of(
                    given("We won", "Ann Lee", "Ann Lee", 0.97),
                    given("We lost", "Ann Lee", "Ann Lee", 0.55),
                    given("Oh", "Ann Lee", "Ann Lee", 0.2))));
    return new AccuracyReport(Evaluation.of(corpus, predictions), "a test");
  }

  private static GoldCorpus corpus() {
    return new GoldCorpus(
        "small/dev",
        List.of(
            new GoldArticle(
                "news",
                TEXT,
                List.of(gold("\"We won,\"", "Ann Lee"), gold("\"We lost,\"", "Bob Ray")))));
  }

  @Test
  void theReportTellsFiguresReliabilityAndErrorsWithoutTheirWords() {
    AccuracyReport report = report(corpus());
    assertThat(report.fileName()).isEqualTo("small-dev.txt");
    assertThat(report.text())
        .contains("small/dev, 1 articles; a test")
        .contains("quoted+who    p 33.3  r 50.0  f1 40.0  tp 1  pred 3  gold 2")
        .contains("direct           gold    2  found    2  speaker right    1   50.0 %")
        .contains("0.50-0.60             1       55.0     0.0")
        .contains("0.95-1.00             1       97.0   100.0")
        .contains("surest 100 %           3               33.3")
        .contains("1 other words taken for the source\n    news @25")
        .contains("1 given, but no speech in the gold\n    news @50")
        .doesNotContain("We lost");
  }

  @Test
  void errorsAreShownWithTheirWordsOnRequest() {
    assertThat(report(corpus()).errors(corpus(), 1))
        .containsExactly(
            "news @25 “We lost” gold: Bob Ray; given: Ann Lee by “Ann Lee”:"
                + " other words taken for the source");
  }
}
