/** Small domain-free learning: sparse features, linear models, calibration, the model file. */
@NullMarked
package org.whosaid.learn;

import org.jspecify.annotations.NullMarked;
