package org.whosaid.quote;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.Article;

/**
 * All that was found in one article.
 *
 * @param article the article as it came in
 * @param title its title: the given one, or else the headline found in the text
 * @param speakers everybody who says something in it, in order of first mention
 * @param quotes what they say, in order of place
 * @param tokens how many tokens the article has: words, numbers and punctuation
 * @param maker what made the extraction
 */
public record Extraction(
    Article article,
    Optional<String> title,
    List<Speaker> speakers,
    List<Quote> quotes,
    int tokens,
    Maker maker) {

  public Extraction {
    speakers = List.copyOf(speakers);
    quotes = List.copyOf(quotes);
  }

  /**
   * The program and the models that made an extraction.
   *
   * @param version version of whosaid: {@code 0.1.0}
   * @param model name of the models: {@code en 2026-11-25 1a2b3c4d}
   */
  public record Maker(String version, String model) {}
}
