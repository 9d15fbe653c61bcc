/** The front door: {@link org.whosaid.QuoteExtractor}. */
@NullMarked
package org.whosaid;

import org.jspecify.annotations.NullMarked;
