package org.whosaid.entity;

import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.text.Span;

/**
 * Somebody's answer to whom the words of an article stand for.
 *
 * @param words their place in the text
 * @param speaker the same for all mentions of one speaker
 * @param named whether an entity of this name is the one; empty for one that is never named
 */
public record GoldMention(Span words, String speaker, Optional<Predicate<String>> named) {

  /** Whether an entity of this name is the one. */
  boolean isCalled(String name) {
    return named.isPresent() && named.get().test(name);
  }
}
