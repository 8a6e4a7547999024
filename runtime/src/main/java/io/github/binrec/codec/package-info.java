/**
 * Codecs, and what generated codecs call.
 *
 * <p>Applications use {@link io.github.binrec.codec.BinaryCodec}, {@link io.github.binrec.codec.Codecs}, {@link
 * io.github.binrec.codec.DecodeLimits}, {@link io.github.binrec.codec.Values} and the exceptions. The other classes are called by
 * generated code: they keep nothing, so that any number of threads may call them, each with a stream of its own, and they rely on what
 * that code has checked, nulls among it. The bytes are described in the project's {@code FORMAT.md}.
 */
@NullMarked
package io.github.binrec.codec;

import org.jspecify.annotations.NullMarked;
