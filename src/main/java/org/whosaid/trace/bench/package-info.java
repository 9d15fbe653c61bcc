/** Measures tracing: a million quotes, statements made from real ones, and strangers. */
@NullMarked
package org.whosaid.trace.bench;

import org.jspecify.annotations.NullMarked;
