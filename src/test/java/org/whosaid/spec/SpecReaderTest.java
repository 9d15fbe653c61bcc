package org.whosaid.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Act;
import org.whosaid.quote.QuoteType;

class SpecReaderTest {

  private static final String[] EXAMPLE = {
    "## 1. A shape", "### 1.1 A title", "```", "“[We won],” {said} <Ann Lee>.", "", "", "```"
  };

  private static Spec read(int line, String replacement) {
    String[] lines = EXAMPLE.clone();
    lines[5] = "→ direct | Ann Lee | statement";
    lines[line] = replacement;
    return Spec.read(List.of(lines));
  }

  @Test
  void readsAnExample() {
    Example example = read(4, "").examples().get(0);
    assertThat(example.number()).isEqualTo("1.1");
    assertThat(example.text()).isEqualTo("“We won,” said Ann Lee.");
    assertThat(example.quotes()).hasSize(1);
    assertThat(example.quotes().get(0).type()).isEqualTo(QuoteType.DIRECT);
    assertThat(example.quotes().get(0).act()).isEqualTo(Act.STATEMENT);
    assertThat(example.quotes().get(0).speakers()).containsExactly("Ann Lee");
  }

  @Test
  void readsSeveralSpeakersAndWhoPassesItOn() {
    ExpectedQuote quote =
        read(5, "→ mixed | Ann Lee + Bob Ray | statement | verbatim: We … won | via: Sky News")
            .examples()
            .get(0)
            .quotes()
            .get(0);
    assertThat(quote.speakers()).containsExactly("Ann Lee", "Bob Ray");
    assertThat(quote.verbatim()).containsExactly("We", "won");
    assertThat(quote.via()).contains("Sky News");
  }

  @Test
  void refusesNumbersOutOfOrder() {
    assertThatThrownBy(() -> read(1, "### 1.2 A title"))
        .hasMessageContaining("must have the number 1");
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThatThrownBy(() -> read(5, "→ direct | Ann Lee")).hasMessageContaining("example 1.1");
    assertThatThrownBy(() -> read(5, "→ nothing")).hasMessageContaining("without a line");
    assertThatThrownBy(() -> read(3, "“We won,” {said} <Ann Lee>."))
        .hasMessageContaining("no [content]");
    assertThatThrownBy(() -> read(5, "→ mixed | Ann Lee | statement"))
        .hasMessageContaining("verbatim");
  }

  @Test
  void theSpecHasFourExamplesOrMoreOfEachShape() {
    Map<String, Long> shapes =
        Spec.load().examples().stream()
            .collect(
                Collectors.groupingBy(
                    example -> example.number().replaceFirst("\\..*", ""), Collectors.counting()));
    assertThat(shapes)
        .hasSize(34)
        .allSatisfy((shape, examples) -> assertThat(examples).isGreaterThan(3));
  }

  @Test
  void everyKnownFailureIsAnExample() {
    List<String> numbers =
        Stream.concat(Spec.load().examples().stream().map(Example::number), Sample.NAMES.stream())
            .toList();
    assertThat(numbers).containsAll(Spec.knownFailures().keySet());
  }
}
