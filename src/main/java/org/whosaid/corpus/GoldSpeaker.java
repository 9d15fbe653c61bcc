package org.whosaid.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says something, as the annotators told it.
 *
 * @param id unique within the article
 * @param kind what it is
 * @param name its full name, or a description of somebody who is never named
 * @param aliases other names that are right too
 */
public record GoldSpeaker(String id, GoldKind kind, String name, List<String> aliases) {

  public GoldSpeaker {
    aliases = List.copyOf(aliases);
  }

  /** Whether {@code name} is one of the right names, accents, titles and case aside. */
  public boolean isCalled(String name) {
    return keys().contains(NameKey.of(name));
  }

  /** All names that are right, as {@link NameKey} makes them comparable. */
  Set<String> keys() {
    return Stream.concat(Stream.of(name), aliases.stream())
        .map(NameKey::of)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
