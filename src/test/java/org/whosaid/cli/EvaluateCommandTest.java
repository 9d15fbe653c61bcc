package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    write("gold/text/news.txt", "\"We won\" said Ann.");
    write(
        "gold/attributions/news_a.ann",
        "T1\tContent 0 8\t\"We won\"\nT2\tSource 14 17\tAnn\nE1\tSource:T2 Content:T1\n");
    write(
        "gold/speakers/news.json",
        "{\"entities\": [{\"id\": \"a\", \"name\": \"Ann\", \"kind\": \"person\"}],"
            + " \"speakers\": {\"E1\": \"a\"}}");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String evaluate(Object... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StandardStreams streams =
        new StandardStreams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false);
    String[] words = new String[4 + more.length];
    words[0] = "evaluate";
    words[1] = "--report";
    words[2] = folder.resolve("reports").toString();
    words[3] = folder.resolve("gold").toString();
    for (int i = 0; i < more.length; i++) {
      words[4 + i] = more[i].toString();
    }
    int status = Main.commandLine(settings -> new FakeExtractor(), streams).execute(words);
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFiguresArePrintedAndTheReportIsWritten() throws IOException {
    assertThat(evaluate())
        .contains("quoted+who    p 100.0  r 100.0  f1 100.0  tp 1  pred 1  gold 1");
    try (var reports = Files.list(folder.resolve("reports"))) {
      assertThat(reports.map(p -> String.valueOf(p.getFileName())))
          .singleElement()
          .asString()
          .endsWith("-gold.txt");
    }
  }

  @Test
  void theRecordsOfAnotherSystemAreScoredToo() throws IOException {
    write(
        "other.jsonl",
        "{\"id\": \"news\", \"quotes\": [{\"spans\": [[1, 7]], \"quotedSpans\": [[1, 7]],"
            + " \"speaker\": {\"name\": \"Bob\"}}]}\n");
    assertThat(evaluate("--predictions", folder.resolve("other.jsonl"), "--errors", 3))
        .contains("quoted+who    p 0.0  r 0.0  f1 0.0  tp 0  pred 1  gold 1")
        .contains("gold: Ann; given: Bob");
  }

  @Test
  void articlesArePrintedInAnotherStyleFirst() throws IOException {
    assertThat(evaluate("--printed", "single")).contains("gold-single");
    assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**-gold-single.txt");
  }
}
