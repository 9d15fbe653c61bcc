package org.whosaid.entity;

import java.util.List;
import org.whosaid.quote.SpeakerKind;
import org.whosaid.text.TokenRange;

/**
 * Words that refer to somebody or something that could speak.
 *
 * <p>In {@code said Ann Lee, the mayor of Bristol.} there are two: {@code Ann Lee, the mayor of
 * Bristol} by name, with the core {@code Ann Lee}, and {@code the mayor of Bristol} by noun. In
 * {@code Burton and Nick replied} there are three: either, and both together.
 *
 * @param index its place among the document's mentions, from 0
 * @param tokens the whole noun phrase with what describes it: {@code Labour MP Khalid Mahmood}
 * @param core the words that do the referring: {@code Khalid Mahmood}; within {@code tokens}
 * @param head index of the token that heads it
 * @param kind how it refers
 * @param speakerKind what it refers to, as far as these words tell
 * @param gender gender and number, as far as these words tell
 * @param parts of a joined mention, {@code Burton and Nick}, the indices of those it joins; empty
 *     for a plain one
 */
public record Mention(
    int index,
    TokenRange tokens,
    TokenRange core,
    int head,
    MentionKind kind,
    SpeakerKind speakerKind,
    Gender gender,
    List<Integer> parts) {

  public Mention {
    parts = List.copyOf(parts);
    if (!tokens.contains(core) || !tokens.contains(head)) {
      throw new IllegalArgumentException(
          "core " + core + " and head " + head + " must lie within " + tokens);
    }
  }

  /** A plain mention. */
  public Mention(
      int index,
      TokenRange tokens,
      TokenRange core,
      int head,
      MentionKind kind,
      SpeakerKind speakerKind,
      Gender gender) {
    this(index, tokens, core, head, kind, speakerKind, gender, List.of());
  }
}
