package org.whosaid.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final String PLAN =
      "But there are a lot of words behind this. I don't see it, except in words. "
          + "But how can anyone be against this? We may send 25 teams in June.";

  private static Alignment align(String statement, String original) {
    return new Aligner(Wording.of(statement)).align(Wording.of(original));
  }

  private static void check(String statement, Verdict verdict) {
    assertThat(align(statement, PLAN).verdict()).as(statement).isEqualTo(verdict);
  }

  private static void checkMarked(String statement, String original, String marked) {
    Alignment alignment = align(statement, original);
    assertThat(alignment.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(ChangeMarks.PLAIN.show(alignment, original)).isEqualTo(marked);
  }

  @Test
  void theSameWordsAreVerbatimWhateverTheirDress() {
    check(PLAN, Verdict.VERBATIM);
    check(PLAN.toUpperCase(java.util.Locale.ROOT).replace("'", "’"), Verdict.VERBATIM);
    check(PLAN.replace("don't", "do not").replace("25", "twenty-five"), Verdict.VERBATIM);
  }

  @Test
  void aPartIsPartialWhereverItStands() {
    check("I don’t see it, except in words", Verdict.PARTIAL);
    check("But there are a lot of words", Verdict.PARTIAL);
    check("how can anyone be against this? We may send 25 teams in June", Verdict.PARTIAL);
  }

  @Test
  void anEllipsisStandsForWordsLeftOut() {
    check("I don't see it ... how can anyone be against this?", Verdict.PARTIAL);
    check("there are a lot of words […] I don't see it", Verdict.PARTIAL);
    check("I don't see it how can anyone be against this?", Verdict.ALTERED);
  }

  @Test
  void changedWordsAreShownInTheirPlace() {
    String said = "I don't see it, except in words.";
    checkMarked(
        "I see it, except only in words", said, "I [-don't-] see it, except {+only+} in words.");
    checkMarked(
        "I don't hear it, except in words", said, "I don't [-see-]{+hear+} it, except in words.");
    checkMarked(
        "I don't see it, except in words spoken",
        said,
        "I don't see it, except in words {+spoken+}.");
    checkMarked(
        "We never see it, except in words",
        said,
        "I [-don't-]{+We never+} see it, except in words.");
  }

  @Test
  void aLostNegationIsFlagged() {
    Alignment alignment = align("I see it, except only in words", PLAN);
    assertThat(alignment.changes()).hasSize(2);
    assertThat(alignment.changes().get(0).flags()).containsExactly(WordKind.NEGATION);
    assertThat(alignment.changes().get(0).kind()).isEqualTo(Change.Kind.DROPPED);
    assertThat(alignment.changes().get(1).flags()).isEmpty();
  }

  @Test
  void eachKindOfTurnedMeaningHasItsFlag() {
    checkFlag("We may send 35 teams in June", WordKind.NUMBER);
    checkFlag("We will send 25 teams in June", WordKind.MODAL);
    checkFlag("We may send 25 teams in July", WordKind.DATE);
    checkFlag("We may never send 25 teams in June", WordKind.NEGATION);
    assertThat(
            align("all of us saw Ann Lee win", "Some of us saw Ann Lee win")
                .flags(WordKind.QUANTIFIER))
        .isTrue();
    assertThat(align("all of us saw Ann Law win", "all of us saw Ann Lee win").flags(WordKind.NAME))
        .isTrue();
  }

  private static void checkFlag(String statement, WordKind kind) {
    Alignment alignment = align(statement, PLAN);
    assertThat(alignment.changes()).as(statement).hasSize(1);
    assertThat(alignment.changes().get(0).flags()).isEqualTo(Set.of(kind));
  }

  @Test
  void aStrangerIsUnlike() {
    check("The committee will look at the budget of the navy again", Verdict.UNLIKE);
    check("", Verdict.UNLIKE);
    assertThat(align("words", "").verdict()).isEqualTo(Verdict.UNLIKE);
  }

  @Test
  void thePartCoveredIsAPlaceInTheOriginal() {
    Alignment alignment = align("i DON’T see it", PLAN);
    assertThat(alignment.part().in(PLAN)).isEqualTo("I don't see it");
    assertThat(alignment.score()).isEqualTo(1.0);
  }
}
