package org.whosaid;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Articles thrown together from the pieces that articles are made of. */
class RandomArticlesTest {

  private static final List<String> PIECES =
      List.of(
          "Ann Lee",
          "Mr Lee",
          "Lee",
          "President Volodymyr Zelenskyy",
          "the President",
          "he",
          "she",
          "They",
          "a spokesman for the ministry",
          "The Bank of England",
          "the report",
          "critics",
          "said",
          "says",
          "told reporters",
          "according to",
          "called it",
          "denied",
          "asked whether",
          "who said",
          "had said that",
          "was quoted as saying",
          "tweeted",
          "warned of",
          "added",
          "We won",
          "the harvest is gone",
          "that prices would rise",
          "a disaster",
          "never again",
          "in 1997",
          "3.5 percent",
          "on Tuesday",
          "5' 11\"",
          "the boys'",
          "'90s",
          "don't",
          "U.S.",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "«",
          "»",
          "„",
          "``",
          "''",
          "“‘",
          "’”",
          "&quot;",
          ",",
          ".",
          "?",
          "!",
          ":",
          ";",
          " – ",
          "—",
          " - ",
          "(",
          ")",
          "…",
          "...",
          "•",
          "\n",
          "\n\n",
          "\n\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "🎉",
          "\uD83D",
          "é",
          "İ",
          "ﬁ");

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> spaces = Arbitraries.of(" ", " ", "");
    Arbitrary<String> pieces = Arbitraries.of(PIECES);
    return Combinators.combine(pieces, spaces)
        .as((piece, space) -> piece + space)
        .list()
        .ofMaxSize(80)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000, seed = "1851")
  void anyArticleHoldsTheInvariants(@ForAll("articles") String text) {
    SharedExtractor.extractAndCheck(text);
  }

  @Property(tries = 1000, seed = "1789")
  void anyStringHoldsTheInvariants(@ForAll String text) {
    SharedExtractor.extractAndCheck(text);
  }
}
