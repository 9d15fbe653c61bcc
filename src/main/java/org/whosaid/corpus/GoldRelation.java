package org.whosaid.corpus;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.Span;

/**
 * One attribution of a gold corpus: who reports what with which words.
 *
 * <p>In {@code "We won," said Ann Lee.} the source is {@code Ann Lee}, the cue {@code said}, the
 * content {@code "We won,"}.
 *
 * @param id unique within the article: {@code E12}
 * @param source the words that name the speaker, in order; empty where none do
 * @param cue the words that report it, in order; empty where none do
 * @param content what is said, in order, never empty, in UTF-16 code units
 * @param speaker who it is; empty where nobody annotated it
 */
public record GoldRelation(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<GoldSpeaker> speaker) {

  public GoldRelation {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("relation " + id + " has no content");
    }
  }

  /** Whether somebody or something known by name says it. */
  public boolean isNamed() {
    return speaker.isPresent() && speaker.get().kind().isNamed();
  }

  /** Whether a speaker is annotated, and is one that a reader can tell. */
  public boolean isTold() {
    return speaker.isPresent() && speaker.get().kind().isTold();
  }
}
