package io.github.binrec.stream;

import java.io.IOException;
import java.nio.file.OpenOption;
import org.jspecify.annotations.Nullable;

/** Something that holds bytes and can be opened as a stream, over and over: what the contract is checked on. */
interface Fixture {
    /** Makes these bytes the content; null takes the content away, as a file that does not exist. */
    void put(byte @Nullable [] content) throws IOException;

    /** Opens the content. */
    ByteStream open(OpenOption... options) throws IOException;

    /** Returns the content as somebody else sees it who does not use the stream; null if there is none. */
    byte @Nullable [] get() throws IOException;

    /** Returns what the streams call themselves in messages. */
    String description();

    /** Whether a stream can be opened for appending. */
    default boolean appends() {
        return true;
    }
}
