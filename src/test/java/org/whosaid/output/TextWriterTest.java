package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

class TextWriterTest {

  @Test
  void anArticleReadsWellInATerminal() throws IOException {
    assertThat(Written.in(OutputFormat.TEXT, SampleNews.bridge()))
        .isEqualTo(
            """
            Council backs “long overdue” bridge repair
            The Cork Courier · Aoife Walsh · 2026-03-04 ·
            https://news.example/cork/bridge?id=7&page=1
            6 quotes by 4 speakers

              1  nobody named                                                   direct, 41 %
                 “long overdue”
               │ Council backs “long overdue” bridge repair

              2  Mary O'Brien, lord mayor                                       direct, 98 %
                 “We have waited nine years,” “and we will not wait a tenth.”
               │ “We have waited nine years,” said Mary O'Brien, the lord mayor, “and we …

              3  Mary O'Brien, lord mayor                                     indirect, 87 %
                 traffic would be led over the South Mall from April
               │ She said that traffic would be led over the South Mall from April.

              4  Traders (?)                                                     mixed, 55 %
                 the plan “a hammer blow” to small shops
               │ Traders called the plan “a hammer blow” to small shops. The Echo reported …

              5  one owner                                                    indirect, 72 %
                 she would sue
               │ … to small shops. The Echo reported that one owner had said she would sue.
                 passed on by The Echo

              6  a sign in a window                                             direct, 66 %
                 "Nobody asked us,"
               │ "Nobody asked us," a sign in a window read.
                 repeats q4 (altered)
            """);
  }

  @Test
  void noLineIsWiderThanEightyColumns() throws IOException {
    String longQuote = "“" + "All of it, every word, ".repeat(30) + "”";
    String text =
        Written.in(
            OutputFormat.TEXT,
            SampleNews.bridge(),
            SampleNews.saying("a", "Ann Lee ".repeat(20).strip(), longQuote),
            SampleNews.saying("b", "王毅", "“" + "中国的立场是一贯的 ".repeat(20) + "”"));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Lines.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void anArticleCannotDriveTheTerminal() throws IOException {
    String text =
        Written.in(
            OutputFormat.TEXT,
            SampleNews.saying("a", "Ann\u001B[2J Lee", "“Up\u001B]0;x\u0007 we go”"));
    assertThat(text).doesNotContain("\u001B").doesNotContain("\u0007").contains("Ann�[2J Lee");
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() throws IOException {
    String plain = Written.in(OutputFormat.TEXT, SampleNews.bridge());
    String colored =
        Written.in(OutputFormat.TEXT, new OutputOptions(false, true, false), SampleNews.bridge());
    assertThat(plain).doesNotContain("\u001B");
    assertThat(colored).contains("\u001B[1;36mMary O'Brien, lord mayor\u001B[0m");
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void anArticleWithoutQuotesSaysSo() throws IOException {
    Extraction nothing =
        new Extraction(
            Article.of("It rained."),
            Optional.empty(),
            List.of(),
            List.of(),
            3,
            SampleNews.bridge().maker());
    assertThat(Written.in(OutputFormat.TEXT, nothing)).isEqualTo("article\nno quotes\n");
  }
}
