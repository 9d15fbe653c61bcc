package org.whosaid.attribution;

import java.util.Set;

/** What a teacher says about one speech that was found: who said it, if anybody did. */
public sealed interface Answer {

  /**
   * Somebody said it.
   *
   * @param mentions indices of the mentions that name the speaker there
   * @param entities indices of the entities that are the speaker; empty where it is not told who
   * @param named whether the name decides if an answer is right; otherwise the mention does
   */
  record SaidBy(Set<Integer> mentions, Set<Integer> entities, boolean named) implements Answer {
    public SaidBy {
      mentions = Set.copyOf(mentions);
      entities = Set.copyOf(entities);
    }
  }

  /** It was said, but no words name who said it. */
  record Unsourced() implements Answer {}

  /** The words are nobody's speech. */
  record NoSpeech() implements Answer {}

  /** The teacher does not say. */
  record Untold() implements Answer {}
}
