package io.github.binrec.samples.benchmarks.stream;

import java.io.IOException;

/** Numbers written one by one, from the start of a stream on, and read back. */
interface TypedStream {
    void writeLongs(long[] values) throws IOException;

    void writeInts(int[] values) throws IOException;

    void writeVarInts(int[] values) throws IOException;

    /** Reads so many numbers and returns their sum. */
    long readLongs(int count) throws IOException;

    long readInts(int count) throws IOException;

    long readVarInts(int count) throws IOException;
}
