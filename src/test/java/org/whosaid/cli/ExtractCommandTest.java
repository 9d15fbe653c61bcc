package org.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  @TempDir private Path folder;

  private Path ann;

  @BeforeEach
  void writeNews() throws IOException {
    ann = file("ann.txt", "\"We won,\" said Ann. Bob said that they lost.");
  }

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static List<JsonNode> records(CommandRun run) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      records.add(mapper.readTree(line));
    }
    return records;
  }

  private static List<String> ids(CommandRun run) throws IOException {
    return records(run).stream().map(record -> record.get("id").asText()).toList();
  }

  @Test
  void anArticleIsShownForReading() {
    CommandRun run = CommandRun.extract(ann);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("ann\n2 quotes by 2 speakers\n\n  1  Ann").contains("We won,");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderIsReadToItsDepthsInOrderOfNames() throws IOException {
    file("c/2.txt", "x");
    file("c/1.txt", "x");
    file("b.txt", "x");
    file("c/.hidden.txt", "x");
    file("c/picture.png", "x");
    assertThat(ids(CommandRun.extract("--format", "jsonl", folder)))
        .containsExactly("ann", "b", "1", "2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void manyJobsGiveTheResultsInOrder(int jobs) throws IOException {
    List<String> expected = new ArrayList<>(List.of("ann"));
    for (int i = 100; i < 160; i++) {
      file(i + ".txt", "\"Number " + i + ",\" said Ann.");
      expected.add(expected.size() - 1, Integer.toString(i));
    }
    CommandRun run = CommandRun.extract("--format=jsonl", "--jobs=" + jobs, folder);
    assertThat(ids(run)).isEqualTo(expected);
    assertThat(run.out()).isEqualTo(CommandRun.extract("--format=jsonl", folder).out());
  }

  @Test
  void standardInputIsRead() throws IOException {
    CommandRun run =
        CommandRun.withInput("Ann said that it rained.".getBytes(UTF_8), "--format=jsonl", "-");
    assertThat(records(run).get(0).at("/quotes/0/text").asText()).isEqualTo("it rained");
  }

  @Test
  void whatCannotBeReadIsToldInALineAndTheRestIsDone() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9, ' '});
    Path missing = folder.resolve("missing.txt");
    CommandRun run = CommandRun.extract("--format=jsonl", missing, latin, ann);
    assertThat(run.status()).isEqualTo(1);
    assertThat(ids(run)).containsExactly("ann");
    assertThat(run.complaints())
        .containsExactly(
            "whosaid: " + missing + ": no such file or folder",
            "whosaid: "
                + latin
                + ": is not UTF-8: byte 0xE9 at offset 3; convert it, for example with iconv");
  }

  @Test
  void anArticleThatBreaksTheExtractorIsToldInALine() throws IOException {
    Path bad = file("bad.txt", "BOOM");
    CommandRun run = CommandRun.extract("--format=jsonl", "--jobs=2", bad, ann);
    assertThat(run.status()).isEqualTo(1);
    assertThat(ids(run)).containsExactly("ann");
    assertThat(run.complaints()).singleElement().asString().contains("bad.txt").contains("boom");
  }

  @Test
  void aFolderWithoutArticlesIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = CommandRun.extract(empty);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints()).singleElement().asString().contains("no articles in this folder");
  }

  @Test
  void offsetsCountInTheTextAsDecoded() throws IOException {
    Path windows = file("windows.txt", "\uFEFFHead\r\n\r\n\"Œuvre 😀,\" said Ann.\r\n");
    JsonNode record = records(CommandRun.extract("--format=jsonl", "--with-text", windows)).get(0);
    assertThat(record.get("text").asText()).isEqualTo("Head\r\n\r\n\"Œuvre 😀,\" said Ann.\r\n");
    assertThat(record.at("/quotes/0/spans").toString()).isEqualTo("[[9,18]]");
  }

  @Test
  void onlyTheTypesAskedForAreWritten() throws IOException {
    JsonNode record =
        records(CommandRun.extract("--format=jsonl", "--type=indirect,mixed", ann)).get(0);
    assertThat(record.get("quotes")).hasSize(1);
    assertThat(record.at("/quotes/0/type").asText()).isEqualTo("indirect");
    assertThat(record.get("speakers")).hasSize(1);
    assertThat(record.at("/speakers/0/name").asText()).isEqualTo("Bob");
  }

  @Test
  void statisticsAreTold() {
    CommandRun run = CommandRun.extract("--stats", ann);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .matches("1 articles, 9 tokens, 2 quotes, \\d+\\.\\d\\d seconds, \\d+ tokens/s\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=xml x.txt",
        "--type=shouted x.txt",
        "--min-confidence=2 x.txt",
        "--jobs=0 x.txt",
        "--no-such-option x.txt",
        ""
      })
  void wrongUsageIsTwo(String arguments) {
    Object[] words = arguments.isEmpty() ? new Object[0] : arguments.split(" ");
    CommandRun run = CommandRun.extract(words);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: whosaid extract");
  }

  @Test
  void theOutputFileIsWholeOrNotThere() throws IOException {
    Path output = folder.resolve("out/quotes.jsonl");
    Files.createDirectory(output.getParent());
    CommandRun run = CommandRun.extract("--format=jsonl", "--output", output, ann);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(output).content().startsWith("{\"id\":\"ann\"");
    assertThat(output.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anOutputFileThatCannotBeMadeIsTold() {
    Path output = folder.resolve("nowhere/quotes.jsonl");
    CommandRun run = CommandRun.extract("--output", output, ann);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .contains("nowhere")
        .contains("no such folder");
  }

  @Test
  void aFullDiskIsToldInOneLine() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full here");
    try (OutputStream out = Files.newOutputStream(full)) {
      CommandRun run = CommandRun.into(out, new byte[0], "--format=jsonl", ann);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.complaints())
          .containsExactly("whosaid: standard output: cannot be written: No space left on device");
    }
  }

  @Test
  void aClosedPipeStopsTheRunInOneLine() throws IOException {
    for (int i = 0; i < 300; i++) {
      file("many/" + i + ".txt", "\"Number " + i + ",\" said Ann. ".repeat(200));
    }
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CommandRun run =
        CommandRun.into(closed, new byte[0], "--format=jsonl", "--jobs=2", folder.resolve("many"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.complaints())
        .singleElement()
        .asString()
        .startsWith("whosaid: standard output was closed by its reader");
  }
}
