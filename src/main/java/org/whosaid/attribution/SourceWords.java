package org.whosaid.attribution;

import java.util.Optional;
import org.whosaid.text.TokenRange;

/**
 * The words that name the speaker: the mention, or the source that the search for speech found if
 * it holds the mention and more.
 */
final class SourceWords {

  private SourceWords() {}

  static TokenRange of(SpeechView speech, TokenRange mention) {
    Optional<TokenRange> found = speech.speech.source();
    return found.filter(source -> source.contains(mention)).orElse(mention);
  }
}
