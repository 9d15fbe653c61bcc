/** JMH benchmarks; built and run by the Maven profile {@code benchmarks} only. */
@NullUnmarked
package org.whosaid.benchmark;

import org.jspecify.annotations.NullUnmarked;
