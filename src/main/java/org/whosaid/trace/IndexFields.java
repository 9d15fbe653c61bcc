package org.whosaid.trace;

/**
 * The fields of an index. An article is a block of documents: its quotes in order, and last the
 * article itself, which alone stores the record.
 */
final class IndexFields {

  /** Term, on every document of the block: which article it is. */
  static final String ARTICLE = "article";

  /** Terms of a quote: {@link StatementTerms}. */
  static final String TERMS = "terms";

  /** Term of a quote: {@link QuoteKey}. */
  static final String KEY = "key";

  /** Bytes of a quote: its text in UTF-8, cut off where Lucene wants it. */
  static final String TEXT = "text";

  /** Sorted bytes of a quote: {@link SpeakerNames}. */
  static final String SPEAKER = "speaker";

  /** Sorted bytes of a quote: the article's publisher. */
  static final String PUBLISHER = "publisher";

  /** Number of a quote: day of publication, counted from 1970; missing if not known. */
  static final String PUBLISHED = "published";

  /** Sorted bytes of a quote: its type. */
  static final String TYPE = "type";

  /** Number of a quote: its place among the article's quotes. */
  static final String PLACE = "place";

  /** Number of a quote: how many documents further the article's stands. */
  static final String TO_ARTICLE = "to-article";

  /** Number of an article: fingerprint of what it was made from. */
  static final String FINGERPRINT = "fingerprint";

  /** Stored bytes of an article: the record as {@code extract --format jsonl} writes it. */
  static final String RECORD = "record";

  /** Stored text of an article: the paragraphs around its quotes; {@link Paragraphs}. */
  static final String PARAGRAPHS = "paragraphs";

  private IndexFields() {}
}
