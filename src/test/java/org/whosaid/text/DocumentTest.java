package org.whosaid.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT = "“We won,” said Lee.";

  @Test
  void tokensAreFoundByTheirPlaceInTheText() {
    Document document = document(sentence(0, 0, 6));

    assertThat(document.tokens(new Span(1, 8))).isEqualTo(new TokenRange(0, 3));
    assertThat(document.words(new TokenRange(4, 6))).isEqualTo("said Lee");
    assertThat(document.tokens(new Span(9, 10)).isEmpty()).as("a space holds no token").isTrue();
  }

  @Test
  void aTokenPartlyWithinASpanCounts() {
    assertThat(document(sentence(0, 0, 6)).tokens(new Span(2, 5))).isEqualTo(new TokenRange(0, 2));
  }

  @Test
  void anEmptyRangeStillHasAPlace() {
    Document document = document(sentence(0, 0, 6));

    assertThat(document.span(new TokenRange(4, 4))).isEqualTo(new Span(10, 10));
    assertThat(document.span(new TokenRange(6, 6))).isEqualTo(new Span(19, 19));
  }

  @Test
  void sentencesMustCoverTheTokens() {
    assertThatThrownBy(() -> document(sentence(0, 1, 6))).hasMessageContaining("begin at 0");
    assertThatThrownBy(() -> document(sentence(0, 0, 5))).hasMessageContaining("document has 6");
  }

  private static Sentence sentence(int index, int begin, int end) {
    return new Sentence(index, new TokenRange(begin, end), 0);
  }

  /** We | won | , | ” | said | Lee, with the first mark and the full stop left out. */
  private static Document document(Sentence sentence) {
    int[] begin = {1, 4, 7, 8, 10, 15};
    int[] end = {3, 7, 8, 9, 14, 18};
    String[] form = new String[begin.length];
    Arrays.setAll(form, i -> TEXT.substring(begin[i], end[i]));
    String[] lower = new String[begin.length];
    Arrays.setAll(lower, i -> form[i].toLowerCase(Locale.ROOT));
    NameType[] name = new NameType[begin.length];
    Arrays.fill(name, NameType.NONE);
    String[] tag = {"PRP", "VBD", ",", "''", "VBD", "NNP"};
    String[] relation = {"nsubj", "ccomp", "punct", "punct", "root", "nsubj"};
    int[] head = {1, 4, 4, 4, -1, 4};
    TokenColumns columns =
        new TokenColumns(
            begin, end, form, lower, lower, tag, name, new short[begin.length], head, relation);
    Paragraph paragraph =
        new Paragraph(
            0, ParagraphKind.BODY, new Span(0, TEXT.length()), new TokenRange(0, 6), 0, 1);
    return new Document(Article.of(TEXT), List.of(paragraph), List.of(sentence), columns);
  }
}
