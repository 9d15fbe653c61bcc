package org.whosaid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.quote.Extraction;

class ExtractionReaderTest {

  @Test
  void whatIsWrittenComesBack() throws IOException {
    Extraction bridge = SampleNews.bridge();
    Extraction back =
        ExtractionReader.parse(Written.in(OutputFormat.JSON, Written.WITH_TEXT, bridge));
    assertThat(back.quotes()).isEqualTo(bridge.quotes());
    assertThat(back.speakers()).isEqualTo(bridge.speakers());
    assertThat(back.title()).isEqualTo(bridge.title());
    assertThat(back.maker()).isEqualTo(bridge.maker());
    assertThat(back.article().text()).isEqualTo(SampleNews.BRIDGE);
    assertThat(back.article().url()).isEqualTo(bridge.article().url());
    assertThat(back.article().author()).contains("Aoife Walsh");
  }

  @Property(tries = 200)
  void anyWordsComeBack(@ForAll("extractions") List<Extraction> extractions) throws IOException {
    Extraction[] written = extractions.toArray(Extraction[]::new);
    for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.JSONL)) {
      String json = Written.in(format, Written.WITH_TEXT, written);
      Extraction[] back = readAll(json).toArray(Extraction[]::new);
      assertThat(Written.in(format, Written.WITH_TEXT, back)).isEqualTo(json);
      assertThat(back).hasSameSizeAs(written);
      for (int i = 0; i < back.length; i++) {
        assertThat(back[i].quotes()).isEqualTo(written[i].quotes());
        assertThat(back[i].article().text()).isEqualTo(written[i].article().text());
      }
    }
  }

  @Provide
  Arbitrary<List<Extraction>> extractions() {
    Arbitrary<String> words = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
    return Combinators.combine(words, words.filter(w -> !w.isBlank()), words)
        .as(SampleNews::saying)
        .list()
        .ofMaxSize(4);
  }

  private static List<Extraction> readAll(String json) throws IOException {
    List<Extraction> all = new ArrayList<>();
    try (ExtractionReader reader = new ExtractionReader(new StringReader(json))) {
      for (Optional<Extraction> next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  @Test
  void fieldsOfLaterVersionsAreSkipped() throws IOException {
    String json = Written.in(OutputFormat.JSONL, SampleNews.bridge());
    String later = json.replaceFirst("\\{", "{\"mood\": {\"sad\": [1, 2]}, ");
    assertThat(ExtractionReader.parse(later).quotes()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "format":1        | "format":9        | line 1: format 9, this version reads 1 to 1; upgrade whosaid
          "type":"mixed"    | "type":"mixd"     | line 1: quotes[3].type: "mixd" is none of [DIRECT, INDIRECT, MIXED]
          [[136,164],       | [[164,136],       | line 1: quotes[1].spans[0]: end 136 must be >= begin 164
          "confidence":0.98 | "confidence":1.98 | line 1: quotes[1]: quote q2: confidence 1.98 must be between 0 and 1
          "confidence":0.98 | "confidence":"ok" | line 1: quotes[1].confidence: expected a number, found "ok"
          "speakers":["s1"] | "speakers":["s9"] | line 1: quotes[1].speakers: speaker "s9" is not among the speakers [s1, s2, s3, s4, s5]
          "id":"bridge"     | "name":"bridge"   | line 1: field "id" is missing
          "quotes":[        | "quotes":[7,      | line 1: quotes[0]: expected an object, found 7
          """)
  void aWrongRecordIsToldByItsField(String right, String wrong, String message) throws IOException {
    String json =
        Written.in(OutputFormat.JSONL, SampleNews.bridge())
            .replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    assertThatThrownBy(() -> ExtractionReader.parse(json))
        .isInstanceOf(ExtractionFormatException.class)
        .hasMessage(message);
  }

  @Test
  void brokenJsonIsToldByItsLine() throws IOException {
    String lines = Written.in(OutputFormat.JSONL, SampleNews.bridge()) + "{\"id\": oops}\n";
    assertThatThrownBy(() -> readAll(lines))
        .isInstanceOf(ExtractionFormatException.class)
        .hasMessageStartingWith("line 2: not JSON: Unrecognized token 'oops'");
    assertThatThrownBy(() -> ExtractionReader.parse("7"))
        .hasMessage("line 1: record: expected an object, found 7");
  }
}
