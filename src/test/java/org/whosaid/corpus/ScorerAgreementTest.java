package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Span;

/** The figures are those of score.py on the same predictions, where the bench is at hand. */
class ScorerAgreementTest {

  private static final Path BENCH = Path.of(System.getProperty("whosaid.bench", "../shared/bench"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seed", "polnear/dev", "bbc/dev"})
  void spoiltGoldIsScoredAlike(String name) throws Exception {
    Path gold = BENCH.resolve(name);
    assumeTrue(Files.isDirectory(gold), () -> "no gold corpus at " + gold);
    assumeTrue(hasPython(), "no python3 to run score.py with");
    GoldCorpus corpus = GoldCorpus.read(gold);
    Path predictions = folder.resolve("predictions.jsonl");
    Files.writeString(predictions, spoilt(corpus));

    String table = Evaluation.of(corpus, Predictions.read(predictions)).figures().table();

    assertThat(table).isEqualTo(scorer(gold, predictions));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String scorer(Path gold, Path predictions) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            "python3",
            BENCH.resolve("score.py").toString(),
            gold.toString(),
            predictions.toString());
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    byte[] table = command.start().getInputStream().readAllBytes();
    return new String(table, StandardCharsets.UTF_8);
  }

  /** The gold with a third of everything moved, dropped or doubled. */
  private static String spoilt(GoldCorpus corpus) throws IOException {
    Random random = new Random(17);
    StringBuilder lines = new StringBuilder();
    for (GoldArticle article : corpus.articles()) {
      if (random.nextInt(20) > 0) {
        ObjectNode record = JSON.createObjectNode().put("id", article.name());
        ArrayNode quotes = record.putArray("quotes");
        for (GoldRelation relation : article.relations()) {
          for (int copies = random.nextInt(8) / 3; copies >= 0 && random.nextInt(6) > 0; copies--) {
            quotes.add(spoilt(article, relation, random));
          }
        }
        lines.append(JSON.writeValueAsString(record)).append('\n');
      }
    }
    return lines.toString();
  }

  private static ObjectNode spoilt(GoldArticle article, GoldRelation relation, Random random) {
    String text = article.text();
    ObjectNode quote = JSON.createObjectNode();
    ArrayNode spans = quote.putArray("spans");
    ArrayNode quoted = quote.putArray("quotedSpans");
    for (Span span : relation.content()) {
      add(spans, moved(span, text, random));
    }
    for (Span span : new Marks(text).quotedParts(relation.content())) {
      add(quoted, moved(span, text, random));
    }
    if (random.nextInt(10) == 0) {
      add(quoted, moved(relation.content().get(0), text, random));
    }
    if (!relation.source().isEmpty() && random.nextInt(5) > 0) {
      Span source = moved(relation.source().get(0), text, random);
      quote.putObject("source").put("begin", source.begin()).put("end", source.end());
    }
    if (random.nextInt(6) > 0) {
      String right = relation.speaker().map(GoldSpeaker::name).orElse("nobody");
      List<String> names = List.of(right, "Mr. " + right, "the " + right + "’s", right, "Ann Lee");
      quote.putObject("speaker").put("name", names.get(random.nextInt(names.size())));
    }
    return quote;
  }

  private static Span moved(Span span, String text, Random random) {
    if (random.nextInt(3) > 0) {
      return span;
    }
    int begin = Math.max(0, span.begin() + random.nextInt(21) - 10);
    int end = Math.min(text.length(), Math.max(begin, span.end() + random.nextInt(21) - 10));
    return new Span(begin, end);
  }

  private static void add(ArrayNode pairs, Span span) {
    pairs.addArray().add(span.begin()).add(span.end());
  }
}
