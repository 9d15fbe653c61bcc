/** Document to what was said: marks paired, cues found, content delimited. */
@NullMarked
package org.whosaid.speech;

import org.jspecify.annotations.NullMarked;
