/** Document to who is there: mentions gathered into entities with one canonical name. */
@NullMarked
package org.whosaid.entity;

import org.jspecify.annotations.NullMarked;
