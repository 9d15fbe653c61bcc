package org.whosaid;

/**
 * The steps of an extraction, in their order; see {@link
 * QuoteExtractor#extract(org.whosaid.text.Article, java.util.function.Consumer)}.
 */
public enum Stage {
  /** The text: paragraphs, sentences, words, their parts of speech, names and syntax. */
  PARSE,
  /** What is said. */
  SPEECH,
  /** Who is there. */
  ENTITY,
  /** Who says what. */
  ATTRIBUTION,
  /** What is asked for is kept and put into records. */
  RECORDS
}
