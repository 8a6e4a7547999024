/** Our own codecs, as the processor has generated them. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.binrec;

import org.jspecify.annotations.NullMarked;
