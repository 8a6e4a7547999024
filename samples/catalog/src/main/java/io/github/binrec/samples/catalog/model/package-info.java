/**
 * What the catalogue keeps of each class file. Everything here is a value: immutable, equal by content, and marked
 * {@code @BinaryRecord}, which is all there is to say about how it becomes bytes.
 *
 * <p>The types are {@link java.io.Serializable} only so that the catalogue can be compared with {@code java.io}.
 */
@NullMarked
package io.github.binrec.samples.catalog.model;

import org.jspecify.annotations.NullMarked;
