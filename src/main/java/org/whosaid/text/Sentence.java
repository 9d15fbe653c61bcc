package org.whosaid.text;

/**
 * A sentence of a {@link Document}; it never crosses a paragraph.
 *
 * @param index its place among the sentences, from 0
 * @param tokens its tokens, at least one
 * @param paragraph index of the paragraph it stands in
 */
public record Sentence(int index, TokenRange tokens, int paragraph) {

  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no tokens");
    }
  }
}
