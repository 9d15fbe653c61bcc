package org.whosaid.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.whosaid.Invariants;
import org.whosaid.SharedExtractor;
import org.whosaid.quote.Extraction;
import org.whosaid.text.Article;

/**
 * Runs the examples of spec.md and the samples of docs/sample.
 *
 * <p>{@code mvn test -Dtest=SpecTest -Dwhosaid.rewriteKnownFailures=true} writes what fails today
 * into known-failures.txt, to be read before it is committed.
 */
class SpecTest {

  private static final Map<String, String> KNOWN_FAILURES = Spec.knownFailures();
  private static final boolean REWRITE = Boolean.getBoolean("whosaid.rewriteKnownFailures");
  private static final Map<String, String> FAILURES = new ConcurrentHashMap<>();
  private static final List<Example> EXAMPLES = Spec.load().examples();

  @TestFactory
  Stream<DynamicTest> example() {
    return EXAMPLES.stream().map(SpecTest::test);
  }

  @TestFactory
  Stream<DynamicTest> sample() {
    return Sample.NAMES.stream().map(Sample::read).map(SpecTest::test);
  }

  private static DynamicTest test(Example example) {
    return dynamicTest(example.number() + " " + example.title(), () -> check(example));
  }

  private static void check(Example example) {
    Extraction found = SharedExtractor.extractAndCheck(example.article());
    List<String> differences = Comparison.differences(example, found);
    if (!differences.isEmpty()) {
      FAILURES.put(example.number(), String.join("; ", differences).replaceAll("\\s+", " "));
    }
    if (REWRITE) {
      return;
    }
    if (!KNOWN_FAILURES.containsKey(example.number())) {
      assertThat(differences).as("found:%n%s", Rendering.of(found)).isEmpty();
    } else if (differences.isEmpty()) {
      fail(example.number() + " passes now: strike it from known-failures.txt");
    }
  }

  @Test
  void everyExampleCutOffAtEveryCharacter() {
    EXAMPLES.parallelStream()
        .map(Example::text)
        .flatMap(text -> IntStream.range(0, text.length()).mapToObj(end -> text.substring(0, end)))
        .map(Article::of)
        .forEach(article -> Invariants.check(article, SharedExtractor.extract(article)));
  }

  @AfterAll
  static void tellTheKnownFailures() throws IOException {
    if (REWRITE) {
      rewriteKnownFailures();
    }
    System.out.println(KNOWN_FAILURES.size() + " known failures of spec.md:");
    KNOWN_FAILURES.forEach((number, what) -> System.out.println("  " + number + ": " + what));
  }

  private static void rewriteKnownFailures() throws IOException {
    Path file = Path.of("src/test/resources/org/whosaid/known-failures.txt");
    Stream<String> head = Files.readString(file).lines().takeWhile(line -> line.startsWith("#"));
    Stream<String> failures =
        Stream.concat(EXAMPLES.stream().map(Example::number), Sample.NAMES.stream())
            .filter(FAILURES::containsKey)
            .map(number -> number + ": " + FAILURES.get(number));
    Files.write(file, Stream.concat(head, failures).toList());
  }
}
