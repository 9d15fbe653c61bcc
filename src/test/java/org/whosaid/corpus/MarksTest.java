package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.text.Span;

class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '#',
      value = {
        "“We won,” = We won",
        "a “disaster” for “all” = disaster | all",
        "\"We won” and \"more = We won” and",
        "''We won'' = We won",
        "``We won'' = We won",
        "‘‘We won’’ = We won",
        "“We won.¶“And more.” = We won | And more",
        "'We won,' = We won",
        "the boys' names = ##",
        "«Ми виграли» = Ми виграли",
        "never “closed, = closed",
        "“” = ##",
      })
  void verbatimPartsStandBetweenMarks(String content, String parts) {
    String text = content.strip().replace("¶", "\n\n");
    List<Span> found = new Marks(text).quotedParts(List.of(new Span(0, text.length())));
    String joined = String.join(" | ", found.stream().map(span -> span.in(text)).toList());
    assertThat(joined).isEqualTo(parts.strip());
  }
}
