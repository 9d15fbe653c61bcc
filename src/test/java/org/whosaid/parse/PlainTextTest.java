package org.whosaid.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @Test
  void leavesOutWhatDoesNotShow() {
    PlainText plain = PlainText.of("Zelen\u00adskyy\u00a0said\r\nso");

    assertThat(plain.text()).isEqualTo("Zelenskyy said\n\nso");
    assertThat(plain.begin(5)).isEqualTo(6);
    assertThat(plain.end(5)).isEqualTo(5);
    assertThat(plain.indexOf(6)).isEqualTo(5);
    assertThat(plain.indexOf(5)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "&quot;No&quot; he said, \"No\" he said",
        "&#8220;No&#8221;, “No”",
        "it&#x2019;s AT&amp;T, it’s AT&T",
        "&#160;&nbsp;x, |  x|",
        "R&D; M&M, R&D; M&M",
        "Jos&eacute; &Ouml;zg&uuml;r S&oslash;rensen, José Özgür Sørensen",
        "&#147;No&#148; it&#146;s, “No” it’s",
        "Zelen&#173;skyy&#13;&#10;so, Zelenskyy  so",
        "&#;&#x;&#0;&#55357;&#99999999;&unknown;&, &#;&#x;&#0;&#55357;&#99999999;&unknown;&",
      })
  void readsCharacterReferences(String article, String plain) {
    assertThat(PlainText.of(article).text()).isEqualTo(plain);
  }

  @Test
  void knowsTheWayBackFromACharacterReference() {
    PlainText plain = PlainText.of("“&quot;No");

    assertThat(plain.begin(1)).isEqualTo(1);
    assertThat(plain.end(2)).isEqualTo(7);
    assertThat(plain.begin(2)).isEqualTo(7);
    assertThat(plain.indexOf(7)).isEqualTo(2);
    assertThat(plain.indexOf(9)).isEqualTo(4);
  }
}
