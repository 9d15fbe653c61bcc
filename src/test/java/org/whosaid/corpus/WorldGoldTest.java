package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Span;

/** The project's own gold articles are what gold/README.md says they are. */
class WorldGoldTest {

  private static final Path WORLD = Path.of("gold", "world");

  private static GoldCorpus corpus(String part) {
    return GoldCorpus.read(WORLD.resolve(part));
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void everyStatementStandsInItsArticleAndHasASpeaker(String part) {
    for (GoldArticle article : corpus(part).articles()) {
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

  @Test
  void noArticleIsBothLearnedFromAndMeasuredOn() {
    assertThat(corpus("dev").articles())
        .extracting(GoldArticle::text)
        .doesNotContainAnyElementsOf(
            corpus("train").articles().stream().map(GoldArticle::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void theReadmeCountsThem(String part) throws IOException {
    List<GoldArticle> articles = corpus(part).articles();
    int statements = articles.stream().mapToInt(article -> article.relations().size()).sum();

    assertThat(Files.readString(WORLD.resolveSibling("README.md")))
        .containsPattern(
            "`world/%s` \\| %d \\| [\\d,]+ \\| %s "
                .formatted(part, articles.size(), String.format(Locale.ROOT, "%,d", statements)));
  }
}
