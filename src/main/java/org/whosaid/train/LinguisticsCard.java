package org.whosaid.train;

import java.util.List;

/**
 * The birth certificate of the model {@code linguistics}, as Markdown beside it.
 *
 * @param texts how many texts it learned from
 * @param words how many words these have
 * @param seed seed of its random numbers
 * @param bytes size of its file
 * @param crc checksum of its file
 * @param developmentTexts how many texts the figures are of
 * @param figures how far it agrees with its teacher on them
 * @param date the day it was trained
 */
record LinguisticsCard(
    int texts,
    long words,
    long seed,
    long bytes,
    String crc,
    int developmentTexts,
    List<String> figures,
    String date) {

  LinguisticsCard {
    figures = List.copyOf(figures);
  }

  /** The card's text. */
  String markdown() {
    return """
    # Model card: linguistics

    Parts of speech, names, dependencies and word clusters of English news.

    | | |
    |---|---|
    | file | `linguistics.model`, %d bytes, CRC-32 %s |
    | trained | %s, by `whosaid train linguistics`; the same texts and seed give the same bytes |
    | learner | averaged perceptrons over hashed features; transition-based parser with a dynamic oracle |
    | seed | %d |

    ## Data

    - %d raw news texts, %d words: American political news of 2015-16 (train split of PolNeAR) and
      British news of 2004-05 (BBC); texts of the development sets are left out.
    - Teacher: the stock English models of Stanford CoreNLP 4.5.10 (GPL): left3words tagger, three-class
      name finder, neural dependency parser. What the teacher says is corrected where an organisation's
      last word gives it away (lexicon `organization-words`), and some sentences are learned from in
      capitals and headline style too.
    - Word clusters: the 511 clusters of the distributional lexicon within that name finder.

    The model holds weights of hashed features, no text.

    ## Figures

    Agreement with the teacher on %d development texts, in per cent:

    ```
    %s
    ```

    ## Limits

    English news only. The teacher errs too: on other kinds of text expect some points less. Its
    development texts are of the same publishers and years as its training texts. Organisations are
    the weakest of the three types of name.
    """
        .formatted(
            bytes, crc, date, seed, texts, words, developmentTexts, String.join("\n", figures));
  }
}
