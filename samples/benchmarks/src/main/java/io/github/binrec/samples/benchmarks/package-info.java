/** Measurements with JMH. */
@NullMarked
package io.github.binrec.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
