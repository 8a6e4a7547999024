/** One small program for each idea. */
@NullMarked
package io.github.binrec.samples.tour;

import org.jspecify.annotations.NullMarked;
