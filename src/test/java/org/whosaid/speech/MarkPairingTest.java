package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Span;

class MarkPairingTest {

  /**
   * The quotations of a text whose paragraphs stand in lines, parts joined by "|", inner ones after
   * ">".
   */
  private static List<String> quotations(String text) {
    return MarkPairing.pair(text, lines(text)).stream()
        .map(
            q ->
                ">".repeat(q.depth())
                    + q.parts().stream().map(p -> p.in(text)).collect(Collectors.joining("|")))
        .toList();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > begin) {
          lines.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We won,\" said Jane Doe.",
        "“We won,” said Jane Doe.",
        "„We won,“ said Jane Doe.",
        "„We won,” said Jane Doe.",
        "«We won,» said Jane Doe.",
        "»We won,« said Jane Doe.",
        "‹We won,› said Jane Doe.",
        "``We won,'' said Jane Doe.",
        "''We won,'' said Jane Doe.",
        "‘‘We won,’’ said Jane Doe.",
        "'We won,' said Jane Doe.",
        "‘We won,’ said Jane Doe.",
        "「We won,」 said Jane Doe.",
        "『We won,』 said Jane Doe.",
        "”We won,” said Jane Doe.",
        "\"\"We won,\"\" said Jane Doe.",
        "＂We won,＂ said Jane Doe.",
        "“We won,\" said Jane Doe.",
        "\"We won,” said Jane Doe.",
        "Said Jane Doe (\"We won,\")",
        "Said Jane Doe—“We won,”—and left.",
        "Said Jane Doe -\"We won,\"- and left.",
      })
  void everyKindOfMarkEnclosesWhatWasSaid(String text) {
    assertThat(quotations(text)).containsExactly("We won,");
  }

  @Test
  void aQuoteThatOpensAgainWithEachParagraphIsOne() {
    assertThat(
            quotations(
                "“We began in May.\n“Nobody came.\n“Then it rained,” said Ann Lee.\n“Good,” he said."))
        .containsExactly("We began in May.|Nobody came.|Then it rained,", "Good,");
    assertThat(quotations("\"We began in May.\n\n\"Nobody came,\" said Ann Lee."))
        .containsExactly("We began in May.|Nobody came,");
    assertThat(quotations("'We began in May.\n'Nobody came,' said Ann Lee."))
        .containsExactly("We began in May.|Nobody came,");
  }

  @Test
  void aQuoteThatOpensAgainWithinAParagraphIsOne() {
    assertThat(
            quotations(
                "\"Sales fell in May. \"They fell again in June,\" said Ann Lee. \"We will see.\" He left."))
        .containsExactly("Sales fell in May.|They fell again in June,", "We will see.");
    assertThat(quotations("“Sales fell! “They fell again,” said Ann Lee."))
        .containsExactly("Sales fell!|They fell again,");
  }

  @Test
  void aQuoteNeverClosedEndsWithItsParagraphAndNothingLaterIsLost() {
    assertThat(quotations("She said: “We won at last.\nHe sighed. “We lost,” he said."))
        .containsExactly("We won at last.", "We lost,");
    assertThat(quotations("She said: \"We won\nHe said \"no\" twice."))
        .containsExactly("We won", "no");
  }

  @Test
  void aQuoteThatSomebodyForgotToCloseEndsBeforeTheNext() {
    assertThat(quotations("\"We won, said Ann Lee, \"and we celebrate.\" He left."))
        .containsExactly("We won, said Ann Lee,", "and we celebrate.");
  }

  @Test
  void singleMarksAreToldFromApostrophes() {
    assertThat(quotations("'We don't know the boys' names,' she said."))
        .containsExactly("We don't know the boys' names,");
    assertThat(quotations("‘We don’t know the boys’ names,’ she said."))
        .containsExactly("We don’t know the boys’ names,");
    assertThat(quotations("The boys' mothers and the girls' fathers met at the Smiths' house."))
        .isEmpty();
    assertThat(quotations("Minister: 'I won't resign'")).containsExactly("I won't resign");
    assertThat(quotations("The 'experts' disagreed.")).containsExactly("experts");
    assertThat(quotations("They're goin' home, rock 'n' roll stars of the '90s, 'tis said."))
        .isEmpty();
    assertThat(quotations("'The '80s were ours,' he said.")).containsExactly("The '80s were ours,");
    assertThat(quotations("O'Neill's dog didn't bark at Jones' cat.")).isEmpty();
  }

  @Test
  void feetInchesAndMinutesAreNoMarks() {
    assertThat(quotations("He is 6' 2\" tall and she is 5' 11\".")).isEmpty();
    assertThat(quotations("He is 6'2\" tall, \"a giant\", she said.")).containsExactly("a giant");
    assertThat(quotations("\"We lost in 1997\", he said.")).containsExactly("We lost in 1997");
  }

  @Test
  void quotesStandWithinQuotesToAnyDepth() {
    assertThat(quotations("“He told me ‘She cried “Stop!” twice’ and left,” said Ann Lee."))
        .containsExactly(
            "He told me ‘She cried “Stop!” twice’ and left,",
            ">She cried “Stop!” twice",
            ">>Stop!");
    assertThat(quotations("\"He said 'no',\" said Ann Lee."))
        .containsExactly("He said 'no',", ">no");
    assertThat(quotations("\"'No,' he said,\" said Ann Lee, \"'never.'\""))
        .containsExactly("'No,' he said,", ">No,", "'never.'", ">never.");
    assertThat(quotations("“I call it “madness” and worse,” he said."))
        .containsExactly("I call it “madness” and worse,", ">madness");
    assertThat(quotations("''He said 'no','' said Ann Lee."))
        .containsExactly("He said 'no',", ">no");
  }

  @Test
  void anApostropheWrittenAsAnOpeningMarkDoesNotSwallowTheQuote() {
    assertThat(quotations("“They are all ‘bout money,” she said. “Yes.”"))
        .containsExactly("They are all ‘bout money,", "Yes.");
    assertThat(quotations("“Give ‘orses a chance,” she said. “Yes.”"))
        .containsExactly("Give ‘orses a chance,", "Yes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\"\"",
        "\".\"\"",
        "a \"",
        "\" b",
        "'",
        "''",
        "“",
        "”",
        "”“",
        "« »",
        "\n\"\n",
        "\" \" \""
      })
  void oddMarksAreNoReasonToFail(String text) {
    assertThat(quotations(text)).hasSizeLessThan(2);
  }

  @Test
  void aMarkUsedAsABulletIsNone() {
    assertThat(quotations("\" First, the budget\nShe said \"no\".")).contains("no");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "'", "‘", "’", "«", "»", "„", "``", "''", "「", "\"a ", "“a ", "'a ", "“a",
        "\"a", "«a. ", "“‘", "“a\n"
      })
  void aHundredThousandMarksTakeAMoment(String unit) {
    String text = unit.repeat(100_000);
    List<Span> lines = lines(text);
    List<Quotation> quotations =
        assertTimeout(Duration.ofSeconds(5), () -> MarkPairing.pair(text, lines));
    assertThat(quotations).allMatch(q -> q.end() <= text.length());
  }
}
