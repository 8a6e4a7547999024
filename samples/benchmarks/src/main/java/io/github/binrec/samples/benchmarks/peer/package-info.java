/** The libraries that are compared, each behind the same small interface and used as its own documentation advises. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
