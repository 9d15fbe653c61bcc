package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Article;
import org.whosaid.text.Document;
import org.whosaid.text.Paragraph;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Sentence;

class TextParserTest {

  private static final TextParser PARSER = new TextParser(SmallModel.model());

  private static Document parse(String text) {
    Document document = PARSER.parse(Article.of(text));
    check(document);
    return document;
  }

  /** What holds for every document: tokens in order, within their sentence and paragraph. */
  private static void check(Document document) {
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      Paragraph paragraph = document.paragraphs().get(sentence.paragraph());
      assertThat(paragraph.tokens().contains(sentence.tokens())).isTrue();
      assertThat(paragraph.span().contains(document.span(sentence.tokens()))).isTrue();
    }
    for (int i = 0; i < document.size(); i++) {
      assertThat(document.begin(i)).isGreaterThanOrEqualTo(last);
      assertThat(document.end(i)).isGreaterThan(document.begin(i));
      assertThat(document.form(i)).isNotEmpty();
      last = document.end(i);
    }
  }

  private static List<String> surfaces(Document document) {
    List<String> surfaces = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      surfaces.add(document.span(i).in(document.text()));
    }
    return surfaces;
  }

  private static List<String> forms(Document document) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      forms.add(document.form(i));
    }
    return forms;
  }

  private static List<String> sentences(String text) {
    Document document = parse(text);
    return document.sentences().stream().map(s -> document.words(s.tokens())).toList();
  }

  private static List<ParagraphKind> kinds(String text) {
    return parse(text).paragraphs().stream().map(Paragraph::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WASHINGTON (AP) — ",
        "TRENTON, N.J., June 10 (UPI) -- ",
        "Kyiv, Ukraine (CNN) – ",
        "NEW DELHI, Jan. 9 - ",
        "ROME - ",
        "PATNA, July 19 (PTI): ",
        "Kumasi, Feb. 11, GNA – ",
        "Pretoria - "
      })
  void aDatelineIsASentenceOfItsOwn(String dateline) {
    assertThat(sentences(dateline + "The high-speed line stays shut. He said so."))
        .containsExactly(dateline.strip(), "The high-speed line stays shut.", "He said so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BP - Britain's biggest company - said so.",
        "NASA - the space agency said so.",
        "Ann Lee (61) – Mayor of Leeds – said so.",
        "Pretoria: The mayor said so.",
        "Ann Lee (Labour): The mayor said so.",
        "Ann Lee, 34 - The mayor of Leeds.",
        "Pretoria - the capital of the north.",
        "THE RED STATES OUTNUMBER BLUE STATES - Gallup says so."
      })
  void aSentenceWithADashIsNoDateline(String sentence) {
    assertThat(sentences(sentence)).hasSize(1);
  }

  @Test
  void tokensPointIntoTheTextWhateverItsTypography() {
    Document document = parse("Zelen\u00ADskyy\u00A0said \u200B“don’t\u2060” \uD83D\uDE00.");
    assertThat(surfaces(document))
        .containsExactly("Zelen\u00ADskyy", "said", "“", "do", "n’t", "”", "\uD83D\uDE00", ".");
    assertThat(forms(document))
        .containsExactly("Zelenskyy", "said", "“", "do", "n't", "”", "\uD83D\uDE00", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "\u00AD",
        "\u200B\u200B.",
        "\uD83D alone and \uDE00 alone",
        "a\u0000b\u0007c\u001Fd",
        "“He left.”\r\n\r\n‘So did I,’ said Lee.\r\n",
        "``Yes,'' he said. ''No.''",
        "…",
        "Mr. Smith",
        "\uFFFE\uFFFF\uFEFF text",
        "&quot;Yes&quot; &amp; no",
        "3 1/2 years\u2028later"
      })
  void oddTextsAreParsedWithoutHarm(String text) {
    assertThat(parse(text).text()).isEqualTo(text);
  }

  @Test
  void randomTextsAreParsedWithoutHarm() {
    String alphabet = "aB .\"'“”‘’\n\u00AD\u200B\uD83D\uDE00\uD83D.,-–—:()\u00A0…é1$&\u0000\r";
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      parse(text.toString());
    }
  }

  @Test
  void sentencesDoNotBreakAtAbbreviationsAndInitials() {
    assertThat(sentences("Mr. J. K. Lee met Rep. John Lewis (R-Fla.) on Jan. 5. He left."))
        .containsExactly("Mr. J. K. Lee met Rep. John Lewis (R-Fla.) on Jan. 5.", "He left.");
  }

  @Test
  void titlesBeforeNamesEndNoSentence() {
    assertThat(sentences("So said William Barr. The judge agreed."))
        .containsExactly("So said William Barr.", "The judge agreed.");
    assertThat(sentences("She met Del. Ann Lee and Cllr. Tom Reed. He left. \"Del.\" is short."))
        .containsExactly(
            "She met Del. Ann Lee and Cllr. Tom Reed.", "He left.", "\"Del.\" is short.");
  }

  @Test
  void aClosingMarkBehindTheFullStopBelongsToTheSentenceBefore() {
    assertThat(sentences("\"We won.\" \"You lost (all of it.)\" He left."))
        .containsExactly("\"We won.\"", "\"You lost (all of it.)\"", "He left.");
    assertThat(sentences("“We won.” ‘You lost.’ He left."))
        .containsExactly("“We won.”", "‘You lost.’", "He left.");
  }

  @Test
  void aQuestionWithinASentenceDoesNotEndIt() {
    assertThat(sentences("\"Why?\" he asked. \"Go!\" she said. Why? Because."))
        .containsExactly("\"Why?\" he asked.", "\"Go!\" she said.", "Why?", "Because.");
  }

  @Test
  void sentencesNeverCrossAParagraph() {
    assertThat(sentences("Talks in Kyiv\n\nThe mayor left without a word to the press"))
        .containsExactly("Talks in Kyiv", "The mayor left without a word to the press");
  }

  @Test
  void theTopOfAnArticleIsToldFromItsText() {
    assertThat(
            kinds(
                """
                Lee on the vote: 'We won'

                By Ann Jones in London

                LONDON, June 3

                Archive photo: Ann Lee, mayor of Bristol (Reuters)

                The mayor said on Monday that she would stand again.

                What happens next

                There will be a second vote in June, she said.
                """))
        .containsExactly(
            ParagraphKind.HEADLINE,
            ParagraphKind.BYLINE,
            ParagraphKind.DATELINE,
            ParagraphKind.CAPTION,
            ParagraphKind.BODY,
            ParagraphKind.SECTION_HEAD,
            ParagraphKind.BODY);
  }

  @Test
  void aLoneSentenceIsRunningText() {
    assertThat(kinds("\"We won,\" said Ann Lee.")).containsExactly(ParagraphKind.BODY);
    assertThat(kinds("\"We won,\" said Ann Lee.\n\nShe left the hall at once."))
        .containsExactly(ParagraphKind.BODY, ParagraphKind.BODY);
  }

  @Test
  void linesWrappedAtAMarginAreOneParagraph() {
    String wrapped =
        """
        The mayor said on Monday that she would stand again in
        the spring, whatever her party might say about it.

        She left.
        """;
    assertThat(parse(wrapped).paragraphs()).hasSize(2);
    assertThat(parse("The mayor left.\nThe town was glad.\nSo was she.").paragraphs()).hasSize(3);
  }

  @Test
  void timeGrowsWithLengthAndNoFaster() {
    String words = "he said that the mayor left ".repeat(40_000);
    String marks = "\"".repeat(100_000);
    String dots = "a.b.".repeat(100_000);
    String brackets = "((((\"'".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (String text : List.of(words, marks, dots, brackets)) {
            parse(text);
          }
        });
  }
}
