package org.whosaid.entity;

import java.util.List;
import org.whosaid.text.TokenRange;

/**
 * Words that somebody is thought to say, as far as is known before it is known who that is; a hint.
 *
 * <p>In {@code "Lee is our best man," he said} the source is {@code he}: it will hardly stand for
 * Lee.
 *
 * @param source the words that name who says it
 * @param content what is said, in order
 */
public record SpokenWords(TokenRange source, List<TokenRange> content) {

  public SpokenWords {
    content = List.copyOf(content);
  }
}
