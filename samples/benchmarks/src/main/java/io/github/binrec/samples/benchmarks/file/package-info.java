/** Many values, to a file and back. */
@NullMarked
package io.github.binrec.samples.benchmarks.file;

import org.jspecify.annotations.NullMarked;
