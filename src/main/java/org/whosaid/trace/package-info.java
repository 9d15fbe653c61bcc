/** Quotes indexed, and a statement traced back through them. The only room that knows Lucene. */
@NullMarked
package org.whosaid.trace;

import org.jspecify.annotations.NullMarked;
