package io.github.binrec.stream;

/** What an offset given to {@link ByteStream#seek(long, Whence)} is counted from. */
public enum Whence {
    /** The start of the stream. */
    START,
    /** The position at which the stream stands. */
    CURRENT,
    /** The end of the stream; offsets are then mostly negative or zero. */
    END
}
