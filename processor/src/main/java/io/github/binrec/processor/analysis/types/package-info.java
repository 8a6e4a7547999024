/**
 * From a type where it is used to how it is encoded ({@link io.github.binrec.processor.model.FieldType}), or to what is wrong
 * with it.
 */
@NullMarked
package io.github.binrec.processor.analysis.types;

import org.jspecify.annotations.NullMarked;
