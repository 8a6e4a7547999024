package io.github.binrec.samples.benchmarks.peer;

import java.util.Arrays;

/**
 * The base of codecs that encode into an array of bytes.
 *
 * @param <T> the type of the values
 */
public abstract class ArrayCodec<T> implements PeerCodec<T> {
    /** More than all values of any data set take. */
    private static final int CAPACITY = 1 << 21;

    /** What is encoded into. */
    protected final byte[] buffer = new byte[CAPACITY];

    /** How much of the buffer is used. */
    protected int position;

    /** What is decoded from. */
    protected byte[] input = {};

    /** Creates a codec. */
    protected ArrayCodec() {}

    @Override
    public final void rewind() {
        position = 0;
    }

    @Override
    public final int size() {
        return position;
    }

    @Override
    public final byte[] encoded() {
        return Arrays.copyOf(buffer, position);
    }

    @Override
    public void open(byte[] bytes) {
        input = bytes;
    }
}
