package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Span;

/** The project's own gold annotations are what gold/README.md says they are. */
class OwnGoldTest {

  private static final Path OWN = Path.of("gold");
  private static final Path BENCH = Path.of("..", "shared", "bench");
  private static final Path RAW = Path.of("..", "shared", "corpora");

  /** The annotations with their texts, where those are at hand; else what has its texts here. */
  private static Path gold = OWN;

  @BeforeAll
  static void putTogether(@TempDir Path folder) throws IOException, InterruptedException {
    if (Files.isDirectory(BENCH) && Files.isDirectory(RAW.resolve("bbc"))) {
      Process script =
          new ProcessBuilder("gold/with-texts.sh", BENCH + "", RAW + "", folder + "")
              .inheritIO()
              .start();
      assertThat(script.waitFor()).isZero();
      gold = folder;
    }
  }

  private static GoldCorpus corpus(String name) {
    Path folder = gold.resolve(name);
    assumeTrue(Files.isDirectory(folder.resolve("text")), name + ": its texts are not here");
    return GoldCorpus.read(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"world/train", "world/dev", "british/train", "british/dev"})
  void everyStatementStandsInItsArticleAndHasASpeaker(String name) {
    for (GoldArticle article : corpus(name).articles()) {
      for (GoldRelation relation : article.relations()) {
        assertThat(relation.content()).as(article.name()).isNotEmpty();
        assertThat(relation.speaker()).as(article.name()).isPresent();
        List<Span> spans = new ArrayList<>(relation.content());
        spans.addAll(relation.cue());
        spans.addAll(relation.source());
        assertThat(spans).as(article.name()).allMatch(span -> isWhole(span, article.text()));
      }
    }
  }

  /** Whether a span lies within the text and cuts no word, paragraph or white space off. */
  private static boolean isWhole(Span span, String text) {
    return span.end() <= text.length()
        && !span.in(text).contains("\n")
        && span.in(text).equals(span.in(text).strip())
        && !cuts(text, span.begin())
        && !cuts(text, span.end());
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"world", "british"})
  void noArticleIsBothLearnedFromAndMeasuredOn(String name) {
    assertThat(corpus(name + "/dev").articles())
        .extracting(GoldArticle::text)
        .doesNotContainAnyElementsOf(
            corpus(name + "/train").articles().stream().map(GoldArticle::text).toList());
  }

  @Test
  void theReadmeCountsTheArticlesWhoseSpeakersAreTold() throws IOException {
    try (Stream<Path> speakers = Files.list(OWN.resolve("polnear/train/speakers"))) {
      assertThat(Files.readString(OWN.resolve("README.md")))
          .contains("`polnear/train` | %d |".formatted(speakers.count()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"world/train", "world/dev", "british/train", "british/dev"})
  void theReadmeCountsThem(String name) throws IOException {
    List<GoldArticle> articles = corpus(name).articles();
    int statements = articles.stream().mapToInt(article -> article.relations().size()).sum();

    assertThat(Files.readString(OWN.resolve("README.md")))
        .containsPattern(
            "`%s` \\| %d \\| [\\d,]+ \\| %s "
                .formatted(name, articles.size(), String.format(Locale.ROOT, "%,d", statements)));
  }
}
