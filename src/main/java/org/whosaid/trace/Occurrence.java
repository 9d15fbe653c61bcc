package org.whosaid.trace;

import java.util.Optional;
import org.whosaid.quote.Quote;
import org.whosaid.text.Article;
import org.whosaid.text.Span;

/**
 * One place where an utterance stands.
 *
 * @param article the article; its text is not kept in an index and empty here
 * @param title its title: the given one, or else the headline found in the text
 * @param quote the record, its spans pointing into the article's text
 * @param part the part of the quote's text that the statement covers
 * @param wording how the statement stands to these words
 */
public record Occurrence(
    Article article, Optional<String> title, Quote quote, Span part, TraceVerdict wording) {}
