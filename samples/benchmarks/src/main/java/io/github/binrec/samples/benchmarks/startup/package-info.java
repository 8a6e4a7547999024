/** How soon a fresh JVM has its first record. */
@NullMarked
package io.github.binrec.samples.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
