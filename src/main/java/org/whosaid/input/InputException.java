package org.whosaid.input;

import java.io.IOException;

/** Tells in words for one line why a piece of input cannot be read. */
final class InputException extends IOException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
