package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes codecs of enums: a constant is its tag. */
final class EnumCodec {
    private EnumCodec() {}

    static <E extends Enum<E>> BinaryCodec<E> of(E[] constants, int... tags) {
        E[] byOrdinal = constants.clone();
        int[] tagOf = tags.clone();
        if (tagOf.length != byOrdinal.length) {
            throw new IllegalArgumentException(byOrdinal.length + " constants and " + tagOf.length + " tags");
        }
        Map<Integer, E> byTag = new HashMap<>();
        for (int i = 0; i < byOrdinal.length; i++) {
            if (Tags.of(byOrdinal[i]) != i) {
                throw new IllegalArgumentException(byOrdinal[i] + " is not at its position; pass values()");
            }
            if (tagOf[i] < 0 || byTag.put(tagOf[i], byOrdinal[i]) != null) {
                throw new IllegalArgumentException("tag " + tagOf[i] + " is negative or given twice");
            }
        }
        String name = constants.getClass().getComponentType().getSimpleName();
        return ValueCodec.<E>sized(
                        name,
                        Varints.sizeOf(Arrays.stream(tagOf).min().orElse(0)),
                        (out, value) -> out.writeVarInt(tagOf[Tags.of(value)]),
                        in -> read(in, name, byTag),
                        value -> Varints.sizeOf(tagOf[Tags.of(value)]))
                .as("tag")
                .upTo(Varints.sizeOf(Arrays.stream(tagOf).max().orElse(0)))
                .ordered();
    }

    private static <E> E read(ByteStream in, String name, Map<Integer, E> byTag) throws IOException {
        int tag = in.readVarInt();
        E constant = byTag.get(tag);
        if (constant == null) {
            throw Tags.unknown(in, name, tag);
        }
        return constant;
    }
}
