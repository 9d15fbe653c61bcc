/** Extractions to JSON, JSON Lines, text and CSV. */
@NullMarked
package org.whosaid.output;

import org.jspecify.annotations.NullMarked;
