package org.whosaid.output;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.quote.Extraction;
import org.whosaid.quote.Quote;
import org.whosaid.quote.Speaker;

/**
 * The speakers of an article by how much they say, each with one of the colours of view.css;
 * whoever says most gets those that are easiest to tell apart.
 */
final class SpeakerColors {

  /** The class of a quote whose speaker is not told. */
  static final String NONE = "none";

  private static final int COLORS = 8;

  private final Map<Speaker, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private int unnamed;

  SpeakerColors(Extraction extraction) {
    for (Quote quote : extraction.quotes()) {
      quote.speakers().forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
      unnamed += quote.speaker().isEmpty() ? 1 : 0;
    }
    for (Speaker speaker : speakers()) {
      ranks.put(speaker.id(), ranks.size());
    }
  }

  /** Everybody who says something, whoever says most first. */
  List<Speaker> speakers() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many quotes are theirs. */
  int count(Speaker speaker) {
    return counts.getOrDefault(speaker, 0);
  }

  /** How many quotes are nobody's. */
  int unnamed() {
    return unnamed;
  }

  /** The class that gives the speaker's colour. */
  String of(Optional<Speaker> speaker) {
    return speaker.map(s -> "s" + ranks.getOrDefault(s.id(), 0) % COLORS).orElse(NONE);
  }

  /** Whether the colour is used again, which the panel shows by another shape. */
  boolean isUsedAgain(Speaker speaker) {
    return ranks.getOrDefault(speaker.id(), 0) >= COLORS;
  }
}
