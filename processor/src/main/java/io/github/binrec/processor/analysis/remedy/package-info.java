/**
 * What the user probably meant, and what to use instead: near names, near types, and what stands in for a type that has no
 * encoding.
 */
@NullMarked
package io.github.binrec.processor.analysis.remedy;

import org.jspecify.annotations.NullMarked;
