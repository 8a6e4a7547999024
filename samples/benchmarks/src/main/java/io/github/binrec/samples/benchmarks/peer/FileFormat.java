package io.github.binrec.samples.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * How one library keeps many values of one type in a file, the way its own documentation advises. One thread at a time.
 *
 * @param <T> the type of the values
 */
public interface FileFormat<T> {
    /** How large the buffers are, for every library that lets one say so. */
    int BUFFER = 1 << 16;

    /**
     * Writes values to a new file.
     *
     * @param file the file, which is not there yet
     * @param values the values
     * @throws IOException if the file or the library says so
     */
    void write(Path file, Collection<? extends T> values) throws IOException;

    /**
     * Reads all values of a file, one after the other.
     *
     * @param file what {@link #write} has written
     * @param values takes each value, in the order in which they were written
     * @throws IOException if the file or the library says so
     */
    void read(Path file, Consumer<? super T> values) throws IOException;
}
