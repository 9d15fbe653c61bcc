package org.whosaid.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The articles of one file, one after another. */
interface ArticleStream extends Closeable {

  /**
   * The next article or failed record, empty at the end.
   *
   * @throws IOException if nothing more can be read from this file
   */
  Optional<Reading> next() throws IOException;
}
