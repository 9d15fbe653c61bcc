/** Two wordings compared word by word: the same, a part, or what was changed. */
@NullMarked
package org.whosaid.alignment;

import org.jspecify.annotations.NullMarked;
