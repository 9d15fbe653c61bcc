package org.whosaid.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.quote.Quote;
import org.whosaid.quote.QuoteType;
import org.whosaid.quote.Repetition;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

class RepetitionsTest {

  /** Quotes are written between angle brackets. */
  private static List<Quote> mark(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '<') {
        open = text.length();
      } else if (c == '>') {
        spans.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    Article article = Article.of(text.toString());
    List<Quote> quotes = new ArrayList<>();
    for (Span span : spans) {
      quotes.add(
          Quote.in(article, List.of(span))
              .id("q" + (quotes.size() + 1))
              .type(QuoteType.DIRECT)
              .build());
    }
    return Repetitions.withRepetitions(article, quotes);
  }

  @Test
  void aHeadlineRepeatsTheBody() {
    List<Quote> quotes =
        mark(
            "Zelenskyy on troops: '<I see it, except in words>'\n\n"
                + "\"<So far, it has gone nowhere. I don’t see it, except in words.>\" he said.");
    assertThat(quotes.get(0).repeats()).contains(new Repetition("q2", "altered"));
    assertThat(quotes.get(1).repeats()).isEmpty();
  }

  @Test
  void theShorterRepeatsTheFuller() {
    List<Quote> quotes =
        mark(
            "Ann Lee said the club had \"<won the cup twice>\" that year.\n"
                + "\"<We won the cup twice and nobody noticed>\", she said.");
    assertThat(quotes.get(0).repeats()).contains(new Repetition("q2", "partial"));
    assertThat(quotes.get(1).repeats()).isEmpty();
  }

  @Test
  void aSecondTellingRepeatsTheFirst() {
    List<Quote> quotes =
        mark(
            "\"<We won the cup again>,\" she said on Monday.\n"
                + "She said it twice: \"<We won the cup again!>\"\n\"<WE WON THE CUP AGAIN>\"");
    assertThat(quotes.get(0).repeats()).isEmpty();
    assertThat(quotes.get(1).repeats()).contains(new Repetition("q1", "verbatim"));
    assertThat(quotes.get(2).repeats()).contains(new Repetition("q1", "verbatim"));
  }

  @Test
  void quotesThatShareAPhraseAreNoRepetitions() {
    List<Quote> quotes =
        mark(
            "\"<We have to look at the budget again>,\" she said.\n"
                + "\"<We have to win the next match at home>,\" he said.");
    assertThat(quotes).allSatisfy(quote -> assertThat(quote.repeats()).isEmpty());
  }

  @Test
  void manyThousandEqualQuotesAreComparedInReasonableTime() {
    List<Quote> quotes = mark("\"<We won the cup again>,\" she said.\n".repeat(20_000));
    assertThat(quotes.get(1).repeats()).contains(new Repetition("q1", "verbatim"));
  }
}
