package org.whosaid.speech;

import java.util.List;
import java.util.Optional;
import org.whosaid.quote.Act;
import org.whosaid.text.TokenRange;

/**
 * Reported speech as annotators found it, to learn from.
 *
 * @param content what is said, in order, at least one token
 * @param cue the words that report it; may be empty
 * @param source the words that name who says it; may be empty
 * @param act what kind of thing is reported, if that is known
 */
public record GoldSpeech(
    List<TokenRange> content, List<TokenRange> cue, List<TokenRange> source, Optional<Act> act) {

  public GoldSpeech {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty() || content.get(0).isEmpty()) {
      throw new IllegalArgumentException("reported speech without content");
    }
  }
}
