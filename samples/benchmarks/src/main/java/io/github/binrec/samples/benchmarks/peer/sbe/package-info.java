/** Simple Binary Encoding, with the flyweights that its tool generates; records are copied into them and out of them. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.sbe;

import org.jspecify.annotations.NullMarked;
