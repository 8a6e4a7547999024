package io.github.binrec.samples.benchmarks.peer;

import java.util.List;

/**
 * What is measured: values and a codec for them.
 *
 * @param values the values of a data set, in the form that the codec takes
 * @param codec the codec
 * @param <T> the type of the values
 */
public record Subject<T>(List<T> values, PeerCodec<T> codec) {}
