package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.SharedExtractor.extractAndCheck;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/**
 * What no newspaper prints and every web crawl brings: nothing is thrown, nothing takes for ever.
 */
class BrokenArticlesTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int MANY = 100_000;

  private static void survives(String text) {
    Assertions.assertTimeoutPreemptively(
        LONG,
        () -> {
          Article article = Article.of(text);
          Invariants.check(article, SharedExtractor.extract(article));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "'", "“", "”", "‘", "’", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "`", "``",
        "''", "&quot;", "(", ")", "[", "—", ":", ",", ".", "\n", "\n\n", "\r\n", "\t", " "
      })
  void aHundredThousandMarks(String mark) {
    survives(mark.repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“a ", "\"a\" ", "'a' ", "a” ", "‘a “b ", "“a”\n\n", "“a\n\n", "\"a, "})
  void aHundredThousandWordsWithMarks(String word) {
    survives(word.repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won,” said Ann Lee. ",
        "\"We won,\" she said. ",
        "He said that she said that ",
        "Ann Lee, ",
        "the minister of ",
        "said ",
        "Lee said. ",
        "according to "
      })
  void fiveThousandTimesTheSame(String phrase) {
    survives(phrase.repeat(5_000));
  }

  @Test
  void oneParagraphOfTenMegabytes() {
    String sentence = "The minister said that the harvest was \"the worst since 1973\" and left. ";
    survives(sentence.repeat(10_000_000 / sentence.length()));
  }

  @Test
  void oneWordOfAMegabyte() {
    survives("a".repeat(1_000_000));
  }

  @Test
  void tenThousandLevelsOfQuotation() {
    survives("“‘".repeat(5_000) + "We won" + "’”".repeat(5_000) + ", said Ann Lee.");
  }

  @Test
  void openedInTenThousandParagraphs() {
    survives("“We go on.\n\n".repeat(10_000) + "“We stop,” said Ann Lee.");
  }

  @Test
  void firstLineFullOfQuotations() {
    survives("\"a\"b".repeat(MANY) + "\n\nThe end came soon.");
    survives("\"a c\"b".repeat(80) + "\n\n" + "\"a c\" b ".repeat(MANY));
  }

  static Stream<String> oddities() {
    return Stream.of(
        "",
        " ",
        "\n",
        "\uFEFF",
        "\uFEFF“We won,” said Ann Lee.",
        "\0“We\0 won,\0” said\0 Ann Lee.\0",
        "\u0001\u0002\u001B[31m“We won,” said Ann Lee.",
        "“We won,” said Ann\u00ADLee.",
        "“We\u200B won,” \u200Bsaid\u200B Ann\u00A0Lee.",
        "“We won,”\u2028said Ann Lee.\u2029“Again.”",
        "\uD83D",
        "\uDE00\uD83D",
        "“We won\uD83D,” said Ann \uDE00Lee.",
        "“We won 🎉,” said Ann Lee 🏆. “🎉”",
        "🎉🎉🎉 “🎉🎉” 🎉",
        "👩‍👩‍👧‍👦 said: “👍🏽”",
        "\u202E“We won,” said Ann Lee.\u202C",
        "قال الرئيس: «لن نستسلم»",
        "ראש הממשלה אמר: ”לא“",
        "「開会します」と首相は述べた。",
        "Президент сказав: «Ми переможемо».",
        "“We won,” said Ånn Léé̂̃.",
        "“We won,”said Ann Lee.“Again,”said Bob Ray.",
        "<q>We won</q>, said Ann Lee. <blockquote>Again.</blockquote>",
        "{\"quote\": \"We won\", \"speaker\": \"Ann Lee\"}",
        "\"\"\"We won\"\"\" said \"\"\"Ann Lee\"\"\"",
        "said",
        "said said said",
        "said,",
        "“said”",
        ", said .",
        "he said she said they said");
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void oddCharacters(String text) {
    extractAndCheck(text);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(extractAndCheck("").quotes()).isEmpty();
    assertThat(extractAndCheck(" \n\n\t ").quotes()).isEmpty();
  }

  @Test
  void aByteOrderMarkHidesNobody() {
    Extraction found = extractAndCheck("\uFEFF“We won,” said Ann Lee.");
    assertThat(found.speakers()).extracting(Speaker::name).containsExactly("Ann Lee");
  }
}
