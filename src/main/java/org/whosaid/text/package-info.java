/** What an article is, and positions in it. Depends on nothing else. */
@NullMarked
package org.whosaid.text;

import org.jspecify.annotations.NullMarked;
