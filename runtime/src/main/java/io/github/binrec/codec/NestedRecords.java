package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;

/** Records that are parts of another one. Called by generated code. */
public final class NestedRecords {
    private NestedRecords() {}

    /**
     * Reads a part of a record that is being read from the same stream. {@link RecordCodec#read} would look first whether that is so: the
     * value would then come from either of two places, and C2 would have to look of what class it is.
     *
     * @param <T> the type of the part
     * @param in the stream to read from
     * @param codec the part's codec
     * @return the part
     * @throws IOException if the stream fails or the bytes are malformed
     */
    public static <T> T read(ByteStream in, RecordCodec<T> codec) throws IOException {
        return codec.decode(in);
    }
}
