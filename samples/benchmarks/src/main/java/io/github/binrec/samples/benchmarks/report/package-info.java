/** Tables of what was measured. */
@NullMarked
package io.github.binrec.samples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
