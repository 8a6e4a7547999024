package io.github.binrec.processor.roundtrip;

import io.github.binrec.codec.BinaryCodec;
import java.util.HexFormat;

/**
 * A value and its only encoding.
 *
 * @param <T> the type of the value
 * @param codec a generated codec
 * @param value the value
 * @param hex the bytes, in any groups
 */
public record Case<T>(BinaryCodec<T> codec, T value, String hex) {
    /** {@return the bytes} */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    /** {@return a name for a test: the type and the value} */
    public String name() {
        String text = value.getClass().getSimpleName() + " " + hex.trim();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    /** {@return whether the type has no room for fields that the reader does not know} */
    public boolean isPlain() {
        return value.getClass().getSimpleName().startsWith("Plain");
    }
}
