package org.whosaid.trace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Speaker;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class TraceBenchTest {

  private static final String[] WORDS =
      ("the we of harbour bridge never not will close open mayor 25 40 council lorries before and"
              + " after winter summer they budget navy ships people pumps flood river water road"
              + " school teachers pay tax cut plan vote party leader report week month money")
          .split(" ");

  @TempDir private Path folder;

  private static List<Extraction> news() {
    Random random = new Random(3);
    List<Extraction> news = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 24; w++) {
        text.append(w == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
      }
      Article article = Article.builder().id("n" + i).text(text.toString()).build();
      Speaker speaker =
          new Speaker(
              "s1",
              "Ann" + i + " Lee" + i,
              SpeakerKind.PERSON,
              Optional.empty(),
              List.of(),
              List.of());
      Quote quote =
          Quote.in(article, List.of(new Span(0, text.length())))
              .type(i % 6 == 0 ? QuoteType.INDIRECT : QuoteType.DIRECT)
              .speakers(List.of(speaker))
              .build();
      news.add(
          new Extraction(
              article,
              Optional.empty(),
              List.of(speaker),
              List.of(quote),
              24,
              new Extraction.Maker("test", "none")));
    }
    return news;
  }

  @Test
  void everyKindOfStatementIsAskedAndCounted() throws IOException {
    TraceReport report = new TraceBench(new TraceBench.Settings(400, 55, 5, 1, folder)).run(news());
    assertThat(report.text())
        .contains("407 records, 107 of them real")
        .contains("| as it is | 5 | 100.0 | 100.0 | 100.0 |  | 100.0 | 100.0 |")
        .contains("| wrong speaker | 5 | 100.0 | 100.0 | 100.0 |")
        .contains("| negation removed | 5 |")
        .contains("| in no article: nothing or only a report |")
        .contains("records/s");
  }

  @Test
  void theSameSeedAsksTheSame() {
    List<String> once =
        Trials.make(news(), 55, 5, new Random(1)).asked().stream()
            .map(trial -> trial.query().statement())
            .toList();
    List<String> again =
        Trials.make(news(), 55, 5, new Random(1)).asked().stream()
            .map(trial -> trial.query().statement())
            .toList();
    assertThat(once).isEqualTo(again).hasSizeGreaterThan(50);
  }
}
