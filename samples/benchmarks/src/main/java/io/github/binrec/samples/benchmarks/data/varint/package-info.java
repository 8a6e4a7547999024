/** The data sets in the framing {@code PLAIN}, with varints where a user would put them. */
@NullMarked
package io.github.binrec.samples.benchmarks.data.varint;

import org.jspecify.annotations.NullMarked;
