package org.whosaid.input;

/**
 * How much is read of one article, so that no input can use up the memory.
 *
 * @param articleBytes the size of a text, a web page or a line of JSON, unpacked
 */
public record InputLimits(int articleBytes) {

  /** 64 MB. */
  public static final InputLimits DEFAULT = new InputLimits(64 << 20);

  public InputLimits {
    if (articleBytes < 1) {
      throw new IllegalArgumentException("articleBytes " + articleBytes + " must be positive");
    }
  }
}
