package org.whosaid.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static void check(String text, String words) {
    assertThat(Wording.of(text).key()).isEqualTo(words);
  }

  @Test
  void caseMarksAndAccentsDoNotCount() {
    check("“We WON,” said José — twice!", "we won said jose twice");
    check("long-term co\u00adop\u200berative", "long term cooperative");
    check("the U.S. and the US", "the us and the us");
  }

  @Test
  void contractionsAreWrittenOut() {
    check(
        "I can't, won’t and don't; he'd been there",
        "i can not will not and do not he had been there");
    check(
        "It's been said that it's Blair's, and let's go",
        "it has been said that it is blair 's and let us go");
    check("You cannot; I'm sure they've, we'll", "you can not i am sure they have we will");
  }

  @Test
  void numbersAreReadInAnySpelling() {
    check("twenty-five, 25", "25 25");
    check("two hundred and five thousand", "205000");
    check("$5m, five million dollars, £2.5bn", "5000000 dollars 5000000 dollars 2500000000 pounds");
    check("1,000,000 or a million or 1 million", "1000000 or 1000000 or 1000000");
    check("the first, the 21st, the twenty-first", "the 1st the 21st the 21st");
    check("5%, five per cent, 5 percent", "5 percent 5 percent 5 percent");
    check("4 3 and 2", "4 3 and 2");
    check("between one and two hundred", "between 1 and 200");
    check("3.50 and 7.", "3.5 and 7");
  }

  @Test
  void eachWordKnowsItsPlace() {
    String text = "He spent two million, I can't!";
    Wording wording = Wording.of(text);
    assertThat(wording.words().get(2).span().in(text)).isEqualTo("two million");
    assertThat(wording.words().get(4).span().in(text)).isEqualTo("ca");
    assertThat(wording.words().get(5).span().in(text)).isEqualTo("n't");
  }

  @Test
  void anEllipsisIsRemembered() {
    Wording wording = Wording.of("We won ... twice […] this week");
    assertThat(wording.words().stream().map(Word::afterElision))
        .containsExactly(false, false, true, true, false);
  }

  @Property(tries = 500)
  void anyTextHasItsWordsInOrderWithinIt(@ForAll String text) {
    int end = 0;
    for (Word word : Wording.of(text).words()) {
      assertThat(word.form()).isNotNull();
      assertThat(word.span().begin()).isGreaterThanOrEqualTo(0);
      assertThat(word.span().end()).isBetween(end, text.length());
      end = word.span().begin();
    }
  }

  @Property(tries = 300)
  void oddMixturesOfNumbersAndMarksAreRead(
      @ForAll
          @net.jqwik.api.constraints.StringLength(max = 60)
          @net.jqwik.api.constraints.Chars({
            'a', 'm', '1', '0', '.', ',', '\'', '-', ' ', '$', '%', 's', 't', 'n'
          })
          String text) {
    assertThat(Wording.of(Wording.of(text).key()).size()).isGreaterThanOrEqualTo(0);
  }
}
