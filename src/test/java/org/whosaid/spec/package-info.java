/** The examples of spec.md: how they are written, read and compared with what is found. */
@NullMarked
package org.whosaid.spec;

import org.jspecify.annotations.NullMarked;
