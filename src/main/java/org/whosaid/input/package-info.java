/** Files, folders and archives to articles: plain text, web pages, JSON Lines, WARC, gzip. */
@NullMarked
package org.whosaid.input;

import org.jspecify.annotations.NullMarked;
