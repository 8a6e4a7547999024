/** Protocol Buffers, with the messages that protoc generates; records are converted to messages and back. */
@NullMarked
package io.github.binrec.samples.benchmarks.peer.protobuf;

import org.jspecify.annotations.NullMarked;
