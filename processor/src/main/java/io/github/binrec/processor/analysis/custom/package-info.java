/**
 * Codecs that the user wrote: which one is for a use of a type, and where one would have to be named.
 */
@NullMarked
package io.github.binrec.processor.analysis.custom;

import org.jspecify.annotations.NullMarked;
