/**
 * From the model of a type to the source of its codec.
 *
 * <p>Plain functions without state: {@link io.github.binrec.processor.codegen.CodecGenerator} lays out the class, one
 * class writes each of its methods, the {@code emitter} package knows each kind of field, and the {@code names} package
 * keeps names from colliding. What the generated code looks like is best seen in the golden files among the tests.
 */
@NullMarked
package io.github.binrec.processor.codegen;

import org.jspecify.annotations.NullMarked;
