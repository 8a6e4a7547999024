/** ActiveJ Serializer, which generates a class for each type at run time. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.activej;

import org.jspecify.annotations.NullMarked;
