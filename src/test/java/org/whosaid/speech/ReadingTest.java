package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.quote.Act;
import org.whosaid.text.Document;
import org.whosaid.text.ParagraphKind;
import org.whosaid.text.Span;
import org.whosaid.text.TokenRange;

/** How a document is read around what is learned: marks, bylines, denials, spans. */
class ReadingTest {

  private static final List<SpeechExample> EXAMPLES =
      List.of(
          SmallNews.example(
              "<Lee> {said} [that we won]. <She> {said} [they lost]. The bridge closed.",
              Optional.of(Act.STATEMENT)));

  private static final CueClasses CLASSES =
      CueClasses.learn(EXAMPLES, AttitudeWords.learn(EXAMPLES));

  private static DocumentView view(String text) {
    return new DocumentView(SmallNews.document(text), CLASSES);
  }

  private static TokenRange quoted(DocumentView view) {
    Quotation quotation = view.quotations.get(0);
    return view.document.tokens(new Span(quotation.begin(), quotation.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"It sank low\" : a bridge / \"It sank low ,\" said Lee . | 3",
        "\"It sank low\" : a bridge / It sank low , and closed .   | 2",
        "\"It sank low\" : a bridge / \"It fell ,\" said Lee .     | 1",
      })
  void theArticleMayHaveTheWordsOfItsHeadlineAgain(String text, int echo) {
    String lines = text.replace(" / ", "\n");

    assertThat(
            new DocumentView(SmallNews.document(lines, ParagraphKind.HEADLINE), CLASSES).echoes[0])
        .isEqualTo((byte) echo);
    assertThat(view(lines).echoes[0]).isEqualTo((byte) HeadlineEchoes.ELSEWHERE);
  }

  @Test
  void aWordIsALikelyCueAsOftenAsItReports() {
    Document document = SmallNews.document("Lee said the bridge closed.");

    assertThat(CLASSES.of(document, 1)).isGreaterThanOrEqualTo(CueClasses.LIKELY);
    assertThat(CLASSES.of(document, 3)).isZero();
    assertThat(CLASSES.of(document, 2)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lee: 'We won it'",
        "Lee on the bridge: \"We won it\"",
        "\"We won it.\" - Lee",
        "“We won it.” — Lee",
        "\"We won it.\"\n– Lee"
      })
  void aColonOrADashNamesTheSource(String text) {
    DocumentView view = view(text);

    Optional<Byline> byline = Byline.of(view, quoted(view));

    assertThat(byline.map(found -> view.document.words(found.source()))).contains("Lee");
  }

  @Test
  void aColonBehindALongSentenceNamesNobody() {
    DocumentView view =
        view("Lee walked to the bridge that closed to they who opened the school: \"No\"");

    assertThat(Byline.of(view, quoted(view))).isEmpty();
  }

  @Test
  void whatSomebodyDidNotSayIsDenied() {
    DocumentView denied = view("Lee did not say that we won.");
    DocumentView never = view("Lee has never said that we won.");
    DocumentView said = view("Lee said that we did not win.");

    assertThat(Denial.isNegated(denied, new Cue(TokenRange.of(3), 3))).isTrue();
    assertThat(Denial.isNegated(never, new Cue(TokenRange.of(3), 3))).isTrue();
    assertThat(Denial.isNegated(said, new Cue(TokenRange.of(1), 1))).isFalse();
  }

  @Test
  void aContentIsGivenWithItsMarksAndItsVerbatimPartsWithout() {
    String text = "\"We won it,\" said Lee.";
    DocumentView view = view(text);
    SpanShaper shaper = new SpanShaper(view);

    List<Span> content = shaper.content(List.of(new TokenRange(1, 4)));

    assertThat(content).containsExactly(new Span(0, 12));
    assertThat(shaper.verbatim(content).get(0).in(text)).startsWith("We won it");
  }

  @Test
  void aContentOverTwoParagraphsHasASpanForEach() {
    String text = "\"We won it.\n\"They lost it,\" said Lee.";
    DocumentView view = view(text);

    List<Span> content = new SpanShaper(view).content(List.of(new TokenRange(1, 9)));

    assertThat(content).hasSize(2);
    assertThat(content.get(1).in(text)).isEqualTo("\"They lost it,\"");
  }

  @Test
  void aContentThatHasOneParagraphOfAQuotationHasTheOthersToo() {
    DocumentView view = view("\"We won it.\n\"They lost it.\n\"It closed,\" said Lee.");
    WholeQuotations quotations = new WholeQuotations(view);
    Cue said = new Cue(TokenRange.of(15), 15);

    assertThat(view.document.words(said.tokens())).isEqualTo("said");
    assertThat(quotations.whole(new TokenRange(11, 13), said)).isEqualTo(new TokenRange(1, 13));
    assertThat(quotations.whole(new TokenRange(12, 13), said)).isEqualTo(new TokenRange(12, 13));

    quotations.claim(new TokenRange(1, 4));

    assertThat(quotations.whole(new TokenRange(11, 13), said)).isEqualTo(new TokenRange(6, 13));
  }

  @Test
  void whatSomebodySaysWithinAQuotationIsNotAllOfIt() {
    DocumentView view = view("\"Lee said we won.\n\"They lost it.\"");
    Cue said = new Cue(TokenRange.of(2), 2);

    assertThat(new WholeQuotations(view).whole(new TokenRange(3, 5), said))
        .isEqualTo(new TokenRange(3, 5));
  }

  @Test
  void aTagThatCutsAClauseIsSeenApartFromOneBehindIt() {
    assertThat(cut("The bridge, said Lee, closed.", 3))
        .isNotEqualTo(cut("We won, said Lee, we.", 3));
    assertThat(cut("We won, said Lee.", 3)).isEqualTo(cut("They lost, said Lee.", 3));
  }

  /** What is seen of a tag of two words. */
  private static List<Integer> cut(String text, int cue) {
    FeatureList list = new FeatureList();
    list.begin(1);
    new TagCut(view(text), new Cue(TokenRange.of(cue), cue), TokenRange.of(cue + 1)).add(list);
    return Arrays.stream(list.toArray()).boxed().toList();
  }

  @Test
  void aMarkIsTheSameWordHoweverItIsPrinted() {
    DocumentView straight = view("\"We won,\" said Lee.");
    DocumentView curly = view("“We won,” said Lee.");

    assertThat(curly.word).isEqualTo(straight.word);
    assertThat(curly.tag).isEqualTo(straight.tag);
    assertThat(curly.state).isEqualTo(straight.state);
  }
}
