/** What one writes by hand with nothing but {@link java.io.DataOutputStream} and {@link java.io.DataInputStream}. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.dataoutput;

import org.jspecify.annotations.NullMarked;
