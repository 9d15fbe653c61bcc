/** Gold articles printed once more as another paper would print them, their annotation kept. */
@NullMarked
package org.whosaid.train.rewrite;

import org.jspecify.annotations.NullMarked;
