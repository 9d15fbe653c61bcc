package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.QuoteExtractor;
import org.whosaid.text.Article;
import picocli.CommandLine;

class BenchCommandTest {

  private static final String TEXT =
      """
      “We won,” said Ann Lee, the mayor of Springfield.

      She did not say who would pay for the party. Voters want a new bridge.
      """;

  @Test
  void countsTheQuotesThatExtractTells(@TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("party.txt"), TEXT);
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(new BenchCommand())
            .setOut(new PrintWriter(out))
            .execute("--rounds", "1", article.toString());
    int quotes = QuoteExtractor.load().extract(Article.of(TEXT)).quotes().size();
    assertThat(status).isZero();
    assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("articles 1", "quotes " + quotes)
        .anyMatch(line -> line.matches("records [\\d,]+ tokens/s"));
  }
}
