package org.whosaid.speech;

import org.whosaid.text.TokenRange;

/**
 * The words that report something: {@code said}, {@code according to}, {@code has made it clear}.
 *
 * @param tokens all of them
 * @param head index of the token that carries the meaning: {@code said}, {@code according}
 */
public record Cue(TokenRange tokens, int head) {

  public Cue {
    if (!tokens.contains(head)) {
      throw new IllegalArgumentException("head " + head + " lies outside " + tokens);
    }
  }
}
