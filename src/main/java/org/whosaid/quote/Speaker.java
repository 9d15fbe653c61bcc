package org.whosaid.quote;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.Span;

/**
 * Somebody, or something, that says something in an article.
 *
 * @param id unique within the extraction: {@code s1}
 * @param name the fullest form of the name in the article, without title or role
 * @param kind what the speaker is
 * @param role title or office where the article tells it: {@code President}
 * @param aliases the other names the article uses
 * @param mentions where the article speaks of them, in order of place
 */
public record Speaker(
    String id,
    String name,
    SpeakerKind kind,
    Optional<String> role,
    List<String> aliases,
    List<Span> mentions) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("speaker " + id + " has a blank name");
    }
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
