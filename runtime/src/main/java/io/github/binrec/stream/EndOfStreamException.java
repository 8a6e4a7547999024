package io.github.binrec.stream;

import java.io.EOFException;

/**
 * Reports that a read needs more bytes than are left before the end of the stream or before a read limit.
 *
 * <p>Nothing was consumed: the stream stands where the read began. The exception are bulk reads from a forward-only
 * stream, which cannot go back; each says so.
 */
public final class EndOfStreamException extends EOFException {
    private static final long serialVersionUID = 1L;

    /** Where the read began. */
    private final long position;

    /** How many bytes it needs. */
    private final long wanted;

    /** How many there are. */
    private final long available;

    EndOfStreamException(String stream, long position, long wanted, long available) {
        super(stream + ": " + Wording.bytes(wanted) + " wanted at position " + position + ", " + available
                + " available");
        this.position = position;
        this.wanted = wanted;
        this.available = available;
    }

    /**
     * Returns the position at which the read began.
     *
     * @return the position, in bytes from the start of the stream
     */
    public long position() {
        return position;
    }

    /**
     * Returns the number of bytes that the read needs.
     *
     * @return the number of bytes, greater than {@link #available()}
     */
    public long wanted() {
        return wanted;
    }

    /**
     * Returns the number of bytes that there are between {@link #position()} and the end or the read limit.
     *
     * @return the number of bytes, never negative
     */
    public long available() {
        return available;
    }
}
