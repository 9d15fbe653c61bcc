/** Word lists as data files with a header, read once and checked. */
@NullMarked
package org.whosaid.lexicon;

import org.jspecify.annotations.NullMarked;
