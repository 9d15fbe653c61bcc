package org.whosaid.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.text.Article;

/** Saved pages damaged at random, two hundred of them, the same ones each time. */
class HostilePagesTest {

  private static final List<String> POISON =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "&#0;",
          "&#x110000;",
          "&#xD800;",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "<plaintext>",
          "<svg><title>",
          "<math><mi>",
          "<template>",
          "</body>",
          "</html>",
          "<q>",
          "</q>",
          "<blockquote>",
          "</blockquote>",
          "\u0000",
          "\uFFFF",
          "<table><tr><p>",
          "<select><option>",
          "<frameset>",
          "<base href='javascript:alert(1)'>",
          "<meta charset=utf-16>",
          "<script type=application/ld+json>{\"@type\":\"Article\",",
          "<script type=application/ld+json>[[[[{\"@graph\":{\"@graph\":[]}}]]]]</script>",
          "<div hidden>",
          "<p style='display:none'>",
          "<a href='x'>",
          "<br><br>",
          "<pre>\n\n");

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @ParameterizedTest(name = "page {0}")
  @MethodSource("seeds")
  @Timeout(20)
  void aDamagedPageIsReadOrRefusedInOneLine(int seed) throws IOException {
    Random random = new Random(seed);
    SavedPage page = SavedPage.ARTICLES.get(seed % SavedPage.ARTICLES.size());
    byte[] bytes = damaged(page.bytes(), random);
    try {
      Article article = PageReader.read("x", bytes, Optional.empty(), Optional.empty());
      assertThat(article.text()).isNotBlank().doesNotContain("\u0000");
      assertThat(article.title().orElse("")).doesNotContain("\n");
    } catch (NoArticleException | InputException e) {
      assertThat(e.getMessage()).hasLineCount(1);
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    StringBuilder page = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    int wounds = 1 + random.nextInt(40);
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(page.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> page.delete(at, Math.min(page.length(), at + random.nextInt(200)));
        case 1 ->
            page.insert(
                at, POISON.get(random.nextInt(POISON.size())).repeat(1 + random.nextInt(300)));
        case 2 -> page.insert(at, page.substring(random.nextInt(page.length() + 1)));
        case 3 -> page.insert(at, (char) random.nextInt(256));
        default -> page.insert(at, POISON.get(random.nextInt(POISON.size())));
      }
      page.setLength(Math.min(page.length(), 300_000));
    }
    return page.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
