package org.whosaid.input;

/**
 * How much is read of one article, so that no input can use up the memory.
 *
 * @param textBytes the size of a text or a line of JSON, unpacked
 * @param pageBytes the size of a web page, unpacked; read, it takes some ten times as much
 */
public record InputLimits(int textBytes, int pageBytes) {

  /** 64 MB of text, 16 MB of web page. */
  public static final InputLimits DEFAULT = new InputLimits(64 << 20, 16 << 20);

  public InputLimits {
    if (textBytes < 1 || pageBytes < 1) {
      throw new IllegalArgumentException(
          "textBytes " + textBytes + " and pageBytes " + pageBytes + " must be positive");
    }
  }
}
