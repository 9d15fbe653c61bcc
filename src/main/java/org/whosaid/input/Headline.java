package org.whosaid.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Finds the headline that a reader of the page sees: the heading that its title repeats. */
final class Headline {

  /** Shorter ones, in letters, are in many titles by chance. */
  private static final int LEAST = 10;

  private Headline() {}

  /** The headline, or the title of the metadata where the page shows none. */
  static Optional<String> of(Document page, List<Block> blocks, Optional<String> title) {
    String known = key(page.title() + " " + title.orElse(""));
    Optional<String> best = Optional.empty();
    for (Block block : blocks) {
      String key = block.heading() ? key(block.text()) : "";
      if (key.length() >= LEAST
          && known.contains(key)
          && key.length() > best.map(Headline::key).orElse("").length()) {
        best = Optional.of(block.text().replace('\n', ' '));
      }
    }
    return best.or(
        () ->
            title.or(
                () ->
                    blocks.stream()
                        .filter(block -> block.element().normalName().equals("h1"))
                        .map(block -> block.text().replace('\n', ' '))
                        .findFirst()));
  }

  /** Letters and digits alone, so that typography does not tell two titles apart. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
