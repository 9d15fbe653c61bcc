/** Speech and entities to who said it, how sure, and why. */
@NullMarked
package org.whosaid.attribution;

import org.jspecify.annotations.NullMarked;
