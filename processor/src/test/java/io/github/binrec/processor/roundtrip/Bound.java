package io.github.binrec.processor.roundtrip;

import io.github.binrec.codec.BinaryCodec;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The ends of what values of a type take.
 *
 * @param <T> the type of the values
 * @param codec a generated codec
 * @param smallest the shortest bytes that are a value, in hexadecimal
 * @param largest a value that takes the most bytes, or null if there is always one that takes more
 */
public record Bound<T>(
        BinaryCodec<T> codec, String smallest, @Nullable T largest) {
    /** {@return the shortest bytes} */
    public byte[] smallestBytes() {
        return HexFormat.of().parseHex(smallest.replaceAll("\\s", ""));
    }
}
