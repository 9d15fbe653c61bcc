package org.whosaid.entity;

import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.TokenRange;

/**
 * Words that refer to somebody or something that could speak.
 *
 * <p>In {@code said Ann Lee, the mayor of Bristol.} there are two: {@code Ann Lee} by name and
 * {@code the mayor of Bristol} by noun.
 *
 * @param index its place among the document's mentions, from 0
 * @param tokens the whole noun phrase: {@code Labour MP Khalid Mahmood}
 * @param core the words that do the referring: {@code Khalid Mahmood}; within {@code tokens}
 * @param head index of the token that heads it
 * @param kind how it refers
 * @param speakerKind what it refers to, as far as these words tell
 * @param gender gender and number, as far as these words tell
 */
public record Mention(
    int index,
    TokenRange tokens,
    TokenRange core,
    int head,
    MentionKind kind,
    SpeakerKind speakerKind,
    Gender gender) {

  public Mention {
    if (!tokens.contains(core) || !tokens.contains(head)) {
      throw new IllegalArgumentException(
          "core " + core + " and head " + head + " must lie within " + tokens);
    }
  }
}
