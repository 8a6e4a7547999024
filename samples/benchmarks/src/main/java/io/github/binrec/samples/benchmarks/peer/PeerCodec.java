package io.github.binrec.samples.benchmarks.peer;

import java.io.IOException;
import java.util.Optional;

/**
 * How one library encodes and decodes the values of one data set.
 *
 * <p>Values are encoded one behind the other into a buffer that the codec keeps, and decoded in the same order from an
 * array that holds them one behind the other. What a library needs to turn the record into its own objects and back is
 * part of both. One thread at a time.
 *
 * @param <T> the type of the values
 */
public interface PeerCodec<T> {
    /** How many wide strings are written before what is measured "after wide strings": a few, in all that a program writes. */
    int WIDE_STRINGS = 100;

    /**
     * Goes back to the start of the buffer: what was encoded before is no longer needed.
     *
     * @throws IOException if the library says so
     */
    void rewind() throws IOException;

    /**
     * Encodes a value behind the one before.
     *
     * @param value the value
     * @throws IOException if the library says so
     */
    void encode(T value) throws IOException;

    /**
     * Returns how many bytes were encoded since {@link #rewind}.
     *
     * @return the number of bytes
     */
    int size();

    /**
     * Returns what was encoded since {@link #rewind}.
     *
     * @return a copy of the bytes
     */
    byte[] encoded();

    /**
     * Takes the bytes from which values are decoded, before the first one is.
     *
     * @param bytes encodings, one behind the other
     * @throws IOException if the library says so
     */
    void open(byte[] bytes) throws IOException;

    /**
     * Decodes the next value, or again the first one.
     *
     * @param offset where it starts in the bytes that were {@linkplain #open opened}; 0 for the first one
     * @param length how many bytes it takes
     * @return the value
     * @throws IOException if the library says so
     */
    T decode(int offset, int length) throws IOException;

    /**
     * Returns how the library keeps many values in a file.
     *
     * @return the format, or nothing if nobody has written it for these values
     */
    default Optional<FileFormat<T>> file() {
        return Optional.empty();
    }
}
