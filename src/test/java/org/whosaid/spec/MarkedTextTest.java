package org.whosaid.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whosaid.spec.MarkedText.Kind;
import org.whosaid.text.Span;

class MarkedTextTest {

  @Test
  void theMarksAreNoPartOfTheText() {
    MarkedText marked = MarkedText.read("“[We won],” {said} <Ann Lee>.");
    assertThat(marked.text()).isEqualTo("“We won,” said Ann Lee.");
    assertThat(marked.spans(Kind.CONTENT, 1)).containsExactly(new Span(1, 7));
    assertThat(marked.spans(Kind.CUE, 1)).containsExactly(new Span(10, 14));
    assertThat(marked.spans(Kind.SOURCE, 1)).containsExactly(new Span(15, 22));
  }

  @Test
  void raisedDigitsTellTheQuotesApart() {
    MarkedText marked = MarkedText.read("<He>¹² {thanked}¹ [us]¹ and {said}² [it was over]².");
    assertThat(marked.text()).isEqualTo("He thanked us and said it was over.");
    assertThat(marked.spans(Kind.SOURCE, 1)).isEqualTo(marked.spans(Kind.SOURCE, 2));
    assertThat(marked.spans(Kind.CONTENT, 2)).containsExactly(new Span(23, 34));
  }

  @Test
  void aQuoteInTwoPartsHasTwoSpans() {
    MarkedText marked = MarkedText.read("“[No],” {said} <Ann>, “[never].”");
    assertThat(marked.spans(Kind.CONTENT, 1)).hasSize(2);
  }

  @Test
  void bracketsNest() {
    MarkedText marked = MarkedText.read("<Ann> {said} [<Bob>² {called}² [her a liar]²].");
    assertThat(marked.spans(Kind.CONTENT, 1)).containsExactly(new Span(9, 30));
    assertThat(marked.spans(Kind.CONTENT, 2)).containsExactly(new Span(20, 30));
  }

  @Test
  void linesJoinAndEmptyLinesPart() {
    assertThat(MarkedText.read("Kyiv,\nMonday\n\nHe left\\\nat once").text())
        .isEqualTo("Kyiv, Monday\n\nHe left\nat once");
  }

  @Test
  void aBackslashMakesPlainWhatFollows() {
    assertThat(MarkedText.read("\\[sic\\] \\u00ad \\\\").text()).isEqualTo("[sic] \u00ad \\");
  }

  @Test
  void refusesBracketsThatDoNotPair() {
    assertThatThrownBy(() -> MarkedText.read("[We {won]}")).hasMessageContaining("closes nothing");
    assertThatThrownBy(() -> MarkedText.read("<Ann")).hasMessageContaining("never closed");
  }
}
