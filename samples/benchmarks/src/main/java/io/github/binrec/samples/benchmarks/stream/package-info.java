/** Streams of bytes, ours and others. */
@NullMarked
package io.github.binrec.samples.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
