package org.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.QuoteExtractor;
import org.whosaid.learn.ModelFormatException;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;
import org.whosaid.text.Article;

/** Who speaks in the shapes of sentence that newspapers use, with the models that come along. */
class SpeakerShapesTest {

  private static final Optional<QuoteExtractor> EXTRACTOR = extractor();

  private static Optional<QuoteExtractor> extractor() {
    String folder = System.getProperty("whosaid.models", "models/en");
    try {
      return Optional.of(QuoteExtractor.load(Path.of(folder)));
    } catch (ModelFormatException e) {
      return Optional.empty();
    }
  }

  private static List<Quote> quotes(String text) {
    assumeTrue(EXTRACTOR.isPresent(), "no models in models/en");
    return EXTRACTOR.orElseThrow().extract(Article.of(text.replace("¶", "\n\n"))).quotes();
  }

  private static List<String> names(Quote quote) {
    return quote.speakers().stream().map(Speaker::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '#',
      value = {
        "\"The harbour will reopen on Monday,\" Maria Lopez said. = Maria Lopez",
        "\"The harbour will reopen on Monday,\" said Maria Lopez, the mayor of Porto. = Maria Lopez",
        "Maria Lopez is the mayor. \"The harbour,\" Lopez said, \"will open on Monday.\" = Maria Lopez",
        "Peter Hall, a surgeon who joined in 2019, said: \"We were never asked.\" = Peter Hall",
        "Maria Lopez arrived at noon. Later that day, she said, \"The strike is over.\" = Maria Lopez",
        "Anna Berg met the port's engineers on Friday. \"The budget is tight,\" she said. = Anna Berg",
        "\"They came from Pierre Duval,\" said Maria Lopez. = Maria Lopez",
        "President Ivan Petrov visited the port. \"Grain will flow,\" the president said. = Ivan Petrov",
        "John Miller and his wife, Susan Miller, voted. \"It was quick,\" Mrs Miller said. = Susan Miller",
        "Sir Vincent Clay spoke first. \"This is wrong,\" Sir Vincent said. = Vincent Clay",
        "\"We regret the delay,\" said Jens Kruger, a spokesman for the ministry. = Jens Kruger",
        "Maria Lopez tweeted: \"We will not give up the harbour.\" = Maria Lopez",
        "\"We will fight on,\" Maria Lopez told the Daily Courier. = Maria Lopez",
        "Five years ago, Maria Lopez said, the port was empty. = Maria Lopez",
        "According to Maria Lopez, the port will reopen on Monday. = Maria Lopez",
        "Maria Lopez wrote in a letter that the port would close. = Maria Lopez",
      })
  void onePersonSpeaks(String text, String name) {
    List<Quote> quotes = quotes(text);
    assertThat(quotes).isNotEmpty();
    assertThat(quotes).allSatisfy(quote -> assertThat(names(quote)).containsExactly(name.strip()));
  }

  @Test
  void aChainOfBareQuotationsBelongsToTheLastWhoSpoke() {
    List<Quote> quotes =
        quotes(
            "The river burst its banks on Friday night.¶\"We lost everything,\" said Tom Weller, a"
                + " farmer.¶\"The water came at night and took the barn with it.\"¶\"Nobody from the"
                + " agency had warned us that the river would rise so fast.\"");
    assertThat(quotes).allSatisfy(quote -> assertThat(names(quote)).containsExactly("Tom Weller"));
    assertThat(quotes.stream().map(Quote::text).collect(Collectors.joining(" ")))
        .contains("We lost everything", "took the barn", "had warned us");
  }

  @Test
  void theSpeakerOfTheSentenceBeforeGoesOnSpeaking() {
    List<Quote> quotes =
        quotes("Khadija Noor, a Green MP, said she was worried. \"Nobody has told us anything.\"");
    assertThat(quotes).isNotEmpty();
    assertThat(names(quotes.get(quotes.size() - 1))).containsExactly("Khadija Noor");
  }

  @Test
  void aSpokesmanWhoIsNeverNamedHasNoNameButWords() {
    List<Quote> quotes = quotes("\"We regret the delay,\" a spokesman for the ministry said.");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).source()).isPresent();
    assertThat(quotes.get(0).source().orElseThrow().text()).contains("a spokesman");
  }

  @Test
  void twoWhoReplyTogetherBothSpeak() {
    List<Quote> quotes = quotes("\"We are leaving,\" Hannah Burton and Nick Shaw replied.");
    assertThat(quotes).hasSize(1);
    assertThat(names(quotes.get(0))).containsExactly("Hannah Burton", "Nick Shaw");
  }

  @Test
  void wordsAsWordsHaveNoSpeaker() {
    assertThat(quotes("The so-called \"ghost ship\" returned to the harbour on Friday.")).isEmpty();
  }
}
