package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README promises is so. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @TempDir private Path folder;

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGES.md", "docs/architecture.md"})
  void everyLinkLeadsSomewhere(String page) throws IOException {
    Path file = Path.of(page).toAbsolutePath();
    Stream<String> links =
        Pattern.compile("\\]\\(([^)#]+)\\)")
            .matcher(Files.readString(file))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.startsWith("http"));
    assertThat(links).allMatch(link -> Files.exists(file.resolveSibling(link)));
  }

  @Test
  void theCoordinatesAreThoseOfThisVersion() throws IOException {
    assertThat(block("xml")).contains("<version>" + Version.current() + "</version>");
  }

  @Test
  void theFiveLinesOfJavaCompile() throws IOException {
    String source =
        "import org.whosaid.*; import org.whosaid.quote.*; import org.whosaid.text.*;"
            + "class Usage { void use(String text) {"
            + block("java")
            + "}}";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            problems,
            List.of("-proc:none", "-d", folder.toString(), "-cp", "target/classes"),
            null,
            List.of(
                new SimpleJavaFileObject(
                    URI.create("string:///Usage.java"), JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                  }
                }))
        .call();
    assertThat(problems.getDiagnostics())
        .filteredOn(problem -> problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .isEmpty();
  }

  @Test
  void theOffsetsOfTheRecordShownAreThoseOfTheSample() throws IOException {
    String text = Files.readString(Path.of("docs", "sample", "wire-report.txt"));
    JsonNode quote = new ObjectMapper().readTree(block("json")).get("quotes").get(0);
    for (String part : List.of("cue", "source")) {
      JsonNode phrase = quote.get(part);
      assertThat(text.substring(phrase.get("begin").asInt(), phrase.get("end").asInt()))
          .isEqualTo(phrase.get("text").asText());
    }
    JsonNode spans = quote.get("spans");
    String first = text.substring(spans.get(0).get(0).asInt(), spans.get(0).get(1).asInt());
    assertThat(quote.get("text").asText()).startsWith(first);
  }
}
