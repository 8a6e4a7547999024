/** The data sets in the framing {@code PLAIN}. */
@NullMarked
package io.github.binrec.samples.benchmarks.data.plain;

import org.jspecify.annotations.NullMarked;
