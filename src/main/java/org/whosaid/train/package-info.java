/** Corpora to a folder of models, each with its card. */
@NullMarked
package org.whosaid.train;

import org.jspecify.annotations.NullMarked;
