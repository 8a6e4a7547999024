/**
 * Streams over memory and files that behave alike.
 *
 * <p>{@link io.github.binrec.stream.ByteStreams} opens them, {@link io.github.binrec.stream.ByteStream} says how they behave. One thread
 * at a time uses a stream. {@link io.github.binrec.stream.Window} and {@link io.github.binrec.stream.LittleEndian} are for codecs.
 */
@NullMarked
package io.github.binrec.stream;

import org.jspecify.annotations.NullMarked;
