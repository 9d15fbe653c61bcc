package org.whosaid.trace;

import java.io.IOException;

/** Tells in one line what is wrong with an index and what to do. */
public final class TraceIndexException extends IOException {

  private static final long serialVersionUID = 1L;

  public TraceIndexException(String message) {
    super(message);
  }

  public TraceIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
