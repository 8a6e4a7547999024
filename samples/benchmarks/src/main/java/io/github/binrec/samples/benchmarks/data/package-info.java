/** What is encoded: data sets of several shapes, each the same on every run. */
@NullMarked
package io.github.binrec.samples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
