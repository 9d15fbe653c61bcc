package org.whosaid.attribution;

import java.util.Set;

/** What a teacher says about one speech that was found: who said it, if anybody did. */
public sealed interface Answer {

  /** What decides whether a speaker is right. */
  enum Judge {
    /** The name: of a person, an organisation. */
    NAME,
    /** The words: of somebody who is never named. */
    WORDS,
    /** Nothing: the teacher tells the words, not who it is. */
    NOBODY
  }

  /**
   * Somebody said it.
   *
   * @param mentions indices of the mentions that name the speaker there
   * @param entities indices of the entities that are the speaker; empty where it is not told who
   * @param judge what decides whether a speaker is right
   */
  record SaidBy(Set<Integer> mentions, Set<Integer> entities, Judge judge) implements Answer {
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
