package org.whosaid.entity;

import java.util.List;
import java.util.Optional;
import org.whosaid.quote.SpeakerKind;

/**
 * Somebody or something that an article speaks of, under one name.
 *
 * @param index its place among the document's entities, from 0
 * @param name the fullest form of the name in the article, without title or role; for one that is
 *     never named, the noun phrase: {@code a spokesman for the ministry}
 * @param kind what it is
 * @param role title or office where the article tells it
 * @param aliases the other names the article uses
 * @param gender which pronouns it takes
 */
public record Entity(
    int index,
    String name,
    SpeakerKind kind,
    Optional<String> role,
    List<String> aliases,
    Gender gender) {

  public Entity {
    aliases = List.copyOf(aliases);
  }
}
