/**
 * Article to document: tokens, sentences, tags, names, syntax. The only room that knows CoreNLP.
 */
@NullMarked
package org.whosaid.parse;

import org.jspecify.annotations.NullMarked;
