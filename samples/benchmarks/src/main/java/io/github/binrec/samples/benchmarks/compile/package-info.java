/** How long javac takes with the processor. */
@NullMarked
package io.github.binrec.samples.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
