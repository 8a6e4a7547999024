/** Avro, with the specific records that its Maven plug-in generates; our records are converted to them and back. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.avro;

import org.jspecify.annotations.NullMarked;
