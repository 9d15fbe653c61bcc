package org.whosaid.output;

import java.io.IOException;

/** Tells why records cannot be read, and where: {@code quotes[3].spans[0]: ...}. */
public final class ExtractionFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  public ExtractionFormatException(String message) {
    super(message);
  }
}
