package org.whosaid.entity;

import java.util.List;
import java.util.Set;

/**
 * Nouns for somebody who does what a verb tells: {@code founder}, {@code owner}, {@code director}.
 */
final class AgentNouns {

  /** Verbs whose nouns are an office or a trade, which doing the thing once does not give. */
  private static final Set<String> NO_TRADE = Set.of("speak", "report", "act", "work", "help");

  private AgentNouns() {}

  /** What such a noun may look like; not all of them are words. */
  static List<String> of(String verb) {
    int size = verb.length();
    if (size < 3 || NO_TRADE.contains(verb)) {
      return List.of();
    }
    char last = verb.charAt(size - 1);
    return last == 'e'
        ? List.of(verb + "r", verb.substring(0, size - 1) + "or")
        : List.of(verb + "er", verb + "or", verb + last + "er");
  }
}
