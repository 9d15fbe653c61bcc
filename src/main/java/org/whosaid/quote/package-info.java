/** The published records: what was said, by whom, how sure, and why. */
@NullMarked
package org.whosaid.quote;

import org.jspecify.annotations.NullMarked;
