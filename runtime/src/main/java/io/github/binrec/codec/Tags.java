package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/** Tags of enum constants and of the variants of sealed types, as unsigned LEB128. Called by generated code. */
public final class Tags {
    private Tags() {}

    /**
     * Returns what to throw for a tag that has no meaning in the type.
     *
     * @param in the stream to read from, behind the tag
     * @param typeName the enum or sealed type
     * @param tag the tag
     * @return the exception
     */
    public static MalformedRecordException unknown(ByteStream in, String typeName, int tag) {
        long position = Window.positionOf(in) - Varints.sizeOf(tag);
        return new MalformedRecordException(
                Reason.UNKNOWN_TAG, position, typeName + " has nothing with tag " + Integer.toUnsignedString(tag));
    }

    /**
     * Reads the constant of an enum whose tags are the positions of its constants.
     *
     * @param <E> the enum
     * @param in the stream to read from
     * @param constants the enum's constants in order
     * @return the constant
     * @throws MalformedRecordException if there is none with that tag
     * @throws IOException if the stream fails
     */
    public static <E extends Enum<E>> E read(ByteStream in, E[] constants) throws IOException {
        int tag = in.readVarInt();
        if (tag < 0 || tag >= constants.length) {
            throw unknown(in, constants.getClass().getComponentType().getSimpleName(), tag);
        }
        return constants[tag];
    }
}
