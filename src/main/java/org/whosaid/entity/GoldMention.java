package org.whosaid.entity;

import java.util.Set;
import java.util.function.Predicate;
import org.whosaid.text.Span;

/**
 * Somebody's answer to whom the words of an article stand for.
 *
 * @param words their place in the text
 * @param speaker the same for all mentions of one speaker
 * @param named whether an entity of this name is the one; always false for one that is never named
 */
public record GoldMention(Span words, String speaker, Predicate<String> named) {

  /** An answer for one known by any of these names, as {@code key} makes names comparable. */
  public static GoldMention of(
      Span words, String speaker, Set<String> names, java.util.function.UnaryOperator<String> key) {
    return new GoldMention(words, speaker, name -> names.contains(key.apply(name)));
  }
}
