package io.github.binrec.codec;

import java.util.Objects;

/** Puts codecs together out of others. Called by generated code. */
public final class Composition {
    private Composition() {}

    /**
     * Makes a codec fit to be called from inside a record. A generated one is; one that was written by hand gets what it throws
     * turned into what {@link BinaryCodec} promises.
     *
     * @param <T> the type of the values
     * @param codec the codec
     * @return a codec with the same encoding
     */
    public static <T> BinaryCodec<T> part(BinaryCodec<T> codec) {
        Objects.requireNonNull(codec, "the codec is null; do the static initializers of two codecs need each other?");
        return codec instanceof RecordCodec || codec instanceof CustomCodec ? codec : new CustomCodec<>(codec);
    }
}
