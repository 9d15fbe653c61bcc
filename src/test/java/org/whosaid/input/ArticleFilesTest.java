package org.whosaid.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.text.Article;

class ArticleFilesTest {

  private static final String PAGE = "<h1>Rain in Cork</h1><p>\"It rained,\" said Ann Lee.</p>";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Article onlyArticle(List<Reading> readings) {
    assertThat(Inputs.failures(readings)).isEmpty();
    assertThat(readings).hasSize(1);
    return ((Reading.Found) readings.get(0)).article();
  }

  @Test
  void aLineIsAnArticle() throws IOException {
    Path lines =
        file(
            "news.jsonl",
            """
            {"id":"a","title":"T","url":"https://x.example/","publisher":"P","author":"A","published":"2026-01-02","text":"“No,” said Ann."}

            {"text":"Second.","more":{"x":1}}
            {"id":7,"html":"<p>\\"It rained,\\" said Ann Lee.</p>"}
            """);
    List<Reading> readings = Inputs.readAll(lines);
    assertThat(Inputs.ids(readings)).containsExactly("a", "news-3", "7");
    Article first = ((Reading.Found) readings.get(0)).article();
    assertThat(first.text()).isEqualTo("“No,” said Ann.");
    assertThat(first.title()).contains("T");
    assertThat(first.url()).contains("https://x.example/");
    assertThat(first.publisher()).contains("P");
    assertThat(first.author()).contains("A");
    assertThat(first.published()).contains("2026-01-02");
    assertThat(((Reading.Found) readings.get(2)).article().text())
        .isEqualTo("\"It rained,\" said Ann Lee.\n");
  }

  @Test
  void aBrokenLineIsToldByItsNumberAndSkipped() throws IOException {
    Path lines = folder.resolve("news.jsonl");
    Inputs.join(
        lines,
        "{\"text\":\"One.\"}\n{\"text\":\"Tw\n{\"title\":\"x\"}\n[1]\n{\"text\":[]}\n"
            .getBytes(UTF_8),
        new byte[] {'{', '"', (byte) 0xE9, '\n'},
        "{\"id\":\"last\",\"text\":\"Half \\ud83d a pair\"}".getBytes(UTF_8));
    List<Reading> readings = Inputs.readAll(lines);
    assertThat(Inputs.ids(readings)).containsExactly("news-1", "last");
    assertThat(Inputs.failures(readings))
        .satisfiesExactly(
            two -> assertThat(two).startsWith(lines + " line 2: not JSON: "),
            three ->
                assertThat(three).isEqualTo(lines + " line 3: has neither \"text\" nor \"html\""),
            four -> assertThat(four).contains(" line 4: expected a JSON object"),
            five -> assertThat(five).isEqualTo(lines + " line 5: \"text\" must be a string"),
            six -> assertThat(six).contains(" line 6: is not UTF-8: byte 0xE9 at offset 2"));
    assertThat(((Reading.Found) readings.get(6)).article().text()).isEqualTo("Half � a pair");
  }

  @Test
  void aLineTooLongIsSkipped() throws IOException {
    Path lines = file("a.jsonl", "{\"text\":\"" + "x".repeat(300) + "\"}\n{\"text\":\"short\"}\n");
    try (ArticleFiles articles =
        ArticleFiles.of(
            List.of(lines), new ByteArrayInputStream(new byte[0]), new InputLimits(200, 200))) {
      assertThat(articles.next().orElseThrow())
          .isEqualTo(
              new Reading.Failed(
                  lines + " line 1",
                  "is longer than 200 bytes, the most that is read of one article"));
      assertThat(Inputs.ids(List.of(articles.next().orElseThrow()))).containsExactly("a-2");
      assertThat(articles.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html", "a.txt.gz", "a.html.gz", "a.HTM"})
  void aFileIsReadForWhatItsNameSays(String name) throws IOException {
    boolean page = name.toLowerCase(java.util.Locale.ROOT).contains(".htm");
    byte[] content =
        (page ? PAGE : "Rain in Cork\n\n\"It rained,\" said Ann Lee.\n").getBytes(UTF_8);
    Path file =
        Files.write(folder.resolve(name), name.endsWith(".gz") ? Inputs.gzip(content) : content);
    Article article = onlyArticle(Inputs.readAll(file));
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.text()).isEqualTo("Rain in Cork\n\n\"It rained,\" said Ann Lee.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <!DOCTYPE html><p>"It rained," said Ann Lee. | stdin
            <html><p>"It rained," said Ann Lee.        | stdin
          {"id": "x", "text": "It rained."}             | x
          It rained.                                    | stdin
          {It rained.}                                  | stdin
          """)
  void standardInputIsKnownByItsFirstWords(String content, String id) throws IOException {
    for (byte[] bytes : List.of(content.getBytes(UTF_8), Inputs.gzip(content.getBytes(UTF_8)))) {
      try (ArticleFiles articles =
          ArticleFiles.of(
              List.of(Path.of("-")), new ByteArrayInputStream(bytes), InputLimits.DEFAULT)) {
        Article article = onlyArticle(List.of(articles.next().orElseThrow()));
        assertThat(article.id()).isEqualTo(id);
        assertThat(article.text()).contains("It rained").doesNotContain("<");
      }
    }
  }

  @Test
  void packedDataThatEndsTooEarlyIsToldAndTheRestIsRead() throws IOException {
    byte[] packed = Inputs.gzip("{\"text\":\"One.\"}\n".repeat(1000).getBytes(UTF_8));
    Path cut = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length - 20));
    Path other = file("b.txt", "It rained.");
    List<Reading> readings = Inputs.readAll(cut, other);
    assertThat(Inputs.failures(readings))
        .singleElement()
        .asString()
        .isEqualTo("%s after line %d: ends in the middle of its data", cut, readings.size() - 2);
    assertThat(Inputs.ids(readings)).hasSizeGreaterThan(500).endsWith("b");
  }

  @Test
  void aFileThatHoldsNothingIsTold() throws IOException {
    byte[] info = Inputs.record("warcinfo", "urn:x", "application/warc-fields", new byte[0]);
    byte[] picture = Inputs.response("https://x.example/i.png", "image/png", new byte[] {1, 2});
    List<Path> files =
        List.of(
            file("a.txt", " \n"),
            file("b.jsonl", "\n"),
            file("c.warc", ""),
            Inputs.join(folder.resolve("d.warc"), info, picture),
            Files.write(folder.resolve("e.txt.gz"), Inputs.gzip(new byte[0])),
            file("f.txt.gz", ""));
    for (Path file : files) {
      assertThat(Inputs.failures(Inputs.readAll(file)))
          .containsExactly(file + ": holds no article");
    }
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    byte[] binary = {'<', 'p', '>', 0, 1, (byte) 0xFF, 2, (byte) 0xFE};
    Path page = Files.write(folder.resolve("a.html"), binary);
    Path twice = Files.write(folder.resolve("b.txt.gz"), Inputs.gzip(Inputs.gzip(binary)));
    assertThat(Inputs.failures(Inputs.readAll(page, twice)))
        .containsExactly(
            page + ": is binary data, not a web page",
            twice + ": is packed twice; unpack it once, for example with gunzip");
  }

  @Test
  void anArchiveIsItsPages() throws IOException {
    byte[] info =
        Inputs.record(
            "warcinfo", "urn:x", "application/warc-fields", "software: x\r\n".getBytes(UTF_8));
    byte[] latin =
        "<h1>Café in Cork</h1><p>“It rained,” said Ann Lee.</p>".getBytes("windows-1252");
    byte[][] records = {
      info,
      Inputs.response("https://x.example/1", "text/html; charset=windows-1252", latin),
      Inputs.response("https://x.example/i.png", "image/png", new byte[] {1, 2, 3}),
      Inputs.response("https://x.example/", "text/html", SavedPage.FRONT_PAGE.bytes()),
      Inputs.record(
          "conversion", "https://x.example/2", "text/plain", "It rained.".getBytes(UTF_8)),
      Inputs.record("resource", "file:///3.html", "text/html", PAGE.getBytes(UTF_8))
    };
    Path plain = Inputs.join(folder.resolve("a.warc"), records);
    for (int i = 0; i < records.length; i++) {
      records[i] = Inputs.gzip(records[i]);
    }
    Path packed = Inputs.join(folder.resolve("b.warc.gz"), records);
    for (Path file : List.of(plain, packed)) {
      List<Reading> readings = Inputs.readAll(file);
      String name = file.equals(plain) ? "a" : "b";
      assertThat(Inputs.failures(readings)).isEmpty();
      assertThat(Inputs.ids(readings)).containsExactly(name + "-2", name + "-5", name + "-6");
      Article first = ((Reading.Found) readings.get(0)).article();
      assertThat(first.text()).isEqualTo("Café in Cork\n\n“It rained,” said Ann Lee.\n");
      assertThat(first.url()).contains("https://x.example/1");
    }
  }

  @Test
  void aBrokenRecordOfAnArchiveIsToldByItsPlaceAndSkipped() throws IOException {
    byte[] good = Inputs.response("https://x.example/1", "text/html", PAGE.getBytes(UTF_8));
    byte[] noLength =
        new String(good, UTF_8).replace("Content-Length: ", "Content-Length: x").getBytes(UTF_8);
    byte[] garbage = "WARC/1.0\r\nthis is no header\r\n\r\nnor this\r\n\r\n".getBytes(UTF_8);
    Path file = Inputs.join(folder.resolve("a.warc"), good, garbage, good, noLength, good);
    List<Reading> readings = Inputs.readAll(file);
    assertThat(Inputs.ids(readings)).containsExactly("a-1", "a-3", "a-5");
    assertThat(Inputs.failures(readings)).hasSize(2);
    assertThat(Inputs.failures(readings).get(0))
        .startsWith(file + " record 2 at byte " + good.length + ": broken record: ");
    assertThat(Inputs.failures(readings).get(1))
        .startsWith(
            file + " record 4 at byte " + (2 * good.length + garbage.length) + ": broken record: ");
  }

  @Test
  void anArchiveThatEndsInTheMiddleIsTold() throws IOException {
    byte[] good = Inputs.response("https://x.example/1", "text/html", PAGE.getBytes(UTF_8));
    Path file = Inputs.join(folder.resolve("a.warc"), good, Arrays.copyOf(good, good.length - 30));
    List<Reading> readings = Inputs.readAll(file);
    assertThat(Inputs.ids(readings)).contains("a-1");
    assertThat(Inputs.failures(readings)).singleElement().asString().contains("record 2 at byte");
  }
}
