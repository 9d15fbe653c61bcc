/** Gold corpora in, figures out. */
@NullMarked
package org.whosaid.corpus;

import org.jspecify.annotations.NullMarked;
