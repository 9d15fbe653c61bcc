package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.trace.TraceIndexWriter;

class TraceCommandsTest {

  private static final String BRIDGE =
      "The harbour bridge\n\n\"We will not close the harbour bridge before 25 June,\" said Lee.\n";

  @TempDir private Path folder;
  private Path news;
  private Path index;

  /** What a command ended with and said. */
  private record Run(int status, String out, String err) {}

  private Run run(String input, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardStreams streams =
        new StandardStreams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    String[] arguments =
        java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    int status =
        Main.commandLine(settings -> new FakeExtractor(), streams)
            .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
            .execute(arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void writeTheNews() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    index = folder.resolve("idx");
    Files.writeString(news.resolve("bridge.txt"), BRIDGE);
    Files.createDirectories(news.resolve("other"));
    Files.writeString(
        news.resolve("other/bridge.txt"), "\"The mayor has lost her keys again,\" said Hill.\n");
  }

  @Test
  void filesAreIndexedOnceAndAgainWhenTheyChange() throws IOException {
    Run run = run("", "index", news, "--into", index);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("indexed 2 articles, 2 quotes; 0 unchanged, 0 failed\n");
    assertThat(run.status()).isZero();
    assertThat(run("", "index", news, "--into", index).out())
        .isEqualTo("indexed 0 articles, 0 quotes; 2 unchanged, 0 failed\n");
    Files.writeString(news.resolve("bridge.txt"), BRIDGE.replace("25 June", "26 June"));
    assertThat(run("", "index", news, "--into", index).out())
        .isEqualTo("indexed 1 articles, 1 quotes; 1 unchanged, 0 failed\n");
    assertThat(run("", "trace", "We will not close the harbour bridge", "--index", index).out())
        .contains("26 June")
        .doesNotContain("25 June");
  }

  @Test
  void anArticleThatFailsIsToldAndTheOthersAreThere() throws IOException {
    Files.writeString(news.resolve("broken.txt"), "BOOM");
    Run run = run("", "index", news, "--into", index, "--jobs", 2);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("broken.txt: could not be extracted").hasLineCount(1);
    assertThat(run("", "trace", "mayor has lost her keys again", "--index", index).out())
        .contains("PARTIAL", "Hill");
  }

  @Test
  void standardInputIsAnArticle() {
    assertThat(run(BRIDGE, "index", "-", "--into", index).out()).startsWith("indexed 1 articles");
  }

  @Test
  void aPersonReadsWhatWasChanged() {
    run("", "index", news, "--into", index);
    Run run = run("", "trace", "We will close the harbour bridge before 26 June", "--index", index);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            1  ALTERED, changed: a negation, a number
               We will [-not-] close the harbour bridge before [-25-]{+26+} June,
               Lee, bridge
               | "We will not close the harbour bridge before 25 June," said Lee.
            """);
  }

  @Test
  void anotherSpeakerIsNamed() {
    run("", "index", news, "--into", index);
    Run run =
        run("", "trace", "The mayor has lost her keys again", "--by", "Lee", "--index", index);
    assertThat(run.out()).startsWith("1  ANOTHER SPEAKER than Lee; the words: VERBATIM\n");
  }

  @Test
  void aProgramReadsTheWholeRecord() throws IOException {
    run("", "index", news, "--into", index);
    Run run =
        run(
            "",
            "trace",
            "We will close the harbour bridge",
            "--index",
            index,
            "--format",
            "json",
            "--by",
            "Ann Lee");
    JsonNode hit = new ObjectMapper().readTree(run.out()).path("hits").path(0);
    assertThat(hit.path("verdict").asText()).isEqualTo("altered");
    assertThat(hit.path("score").asDouble()).isBetween(0.8, 0.99);
    JsonNode change = hit.path("changes").path(0);
    assertThat(change.path("kind").asText()).isEqualTo("dropped");
    assertThat(change.path("original").path("text").asText()).isEqualTo("not");
    assertThat(change.path("original").path("begin").asInt()).isEqualTo(8);
    assertThat(change.path("flags").path(0).asText()).isEqualTo("negation");
    assertThat(hit.path("quote").path("speaker").path("name").asText()).isEqualTo("Lee");
    assertThat(hit.path("quote").path("spans").path(0).path(0).asInt()).isEqualTo(21);
    assertThat(hit.path("article").path("id").asText()).isEqualTo("bridge");
    assertThat(hit.path("occurrences")).hasSize(1);
  }

  @Test
  void nothingFoundIsSaidPlainly() throws IOException {
    run("", "index", news, "--into", index);
    Run run = run("", "trace", "The navy gets its budget in the spring", "--index", index);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("Nothing found: no quote in the index says that.\n");
    String json =
        run("", "trace", "The navy gets its budget", "--index", index, "--format", "json").out();
    assertThat(new ObjectMapper().readTree(json).path("hits")).isEmpty();
  }

  @Test
  void whatIsWrongIsToldInOneLine() throws IOException {
    Run none = run("", "trace", "anything", "--index", index);
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err())
        .isEqualTo(
            "whosaid: "
                + index
                + ": no index there; make one with \"whosaid index PATH... --into INDEX\"\n");
    try (TraceIndexWriter writer = TraceIndexWriter.open(index)) {
      Run second = run("", "index", news, "--into", index);
      assertThat(writer.committed()).isZero();
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err()).contains("another whosaid is writing into it").hasLineCount(1);
    }
    assertThat(run("", "trace", " ", "--index", index).status()).isEqualTo(2);
    assertThat(run("", "trace", "a", "--index", index, "--since", "yesterday").status())
        .isEqualTo(2);
    assertThat(run("", "index", news, "--into", index, "--jobs", "0").status()).isEqualTo(2);
  }
}
