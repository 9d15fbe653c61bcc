/** The commands. */
@NullMarked
package org.whosaid.cli;

import org.jspecify.annotations.NullMarked;
