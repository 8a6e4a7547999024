/**
 * What the code generator needs to know about a type, and nothing of where it came from.
 *
 * <p>Immutable values that are checked when they are made, so that whatever reaches the generator is consistent. They know
 * JavaPoet's names and no compiler: the analysis makes them from elements, a test makes them by hand.
 */
@NullMarked
package io.github.binrec.processor.model;

import org.jspecify.annotations.NullMarked;
