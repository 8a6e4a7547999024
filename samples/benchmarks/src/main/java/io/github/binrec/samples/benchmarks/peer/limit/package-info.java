/**
 * What is measured against: our own wire format, written by hand for each data set with nothing in mind but speed.
 *
 * <p>The codecs work on an array, check once for each record that there is room, and know the shape of their data: how many
 * bytes the length of a record usually takes, which string is short. They take the bytes that they read for well-formed as
 * far as Java's own bounds checks allow, and tell nobody where an error is.
 */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.limit;

import org.jspecify.annotations.NullMarked;
