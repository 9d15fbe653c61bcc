package org.whosaid.learn;

/**
 * A model file that cannot be used: missing, damaged, or of another format. The message names the
 * file, what was found, and the way out.
 */
public final class ModelFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelFormatException(String message) {
    super(message);
  }

  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Throws unless {@code sound}; {@code what} was found instead. */
  static void check(boolean sound, String what) {
    if (!sound) {
      throw new ModelFormatException("damaged model file: " + what);
    }
  }
}
