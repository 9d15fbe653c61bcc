package org.whosaid.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene's hints about faster settings of the Java machine off the terminal. */
final class LuceneLog {

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  static void quiet() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
