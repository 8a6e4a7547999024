package io.github.binrec.stream;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where the bytes of a {@link PagedByteStream} lie: a file, a channel, or the end of a pipe. Nothing is buffered here, and
 * nothing is checked; tests put failing storages in its place. A storage that only goes forward ignores positions.
 */
interface Storage extends Closeable {
    /**
     * Reads what one access gives.
     *
     * @return the number of bytes, 1 to {@code length}, or -1 at the end; a position that the storage cannot reach is there
     */
    int read(long position, byte[] bytes, int offset, int length) throws IOException;

    /** Writes all bytes; a gap before them becomes zeros. */
    void write(long position, byte[] bytes, int offset, int length) throws IOException;

    /** Writes all bytes behind the end, wherever that is now, and returns the position behind them. */
    long append(byte[] bytes, int offset, int length) throws IOException;

    /** Returns the number of bytes now; of a storage that only takes bytes, those taken. */
    long size() throws IOException;

    /** Cuts, or extends with zeros. */
    void setSize(long size) throws IOException;

    /** Returns how many bytes a forward-only storage gives without waiting, as far as it knows. */
    int ready() throws IOException;

    /** Says that the stream has handed over all its bytes and stands at a position. */
    void flush(long position) throws IOException;

    /** Forces everything written to the device. */
    void sync() throws IOException;

    /** Returns what this is, for messages. */
    String description();
}
