package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optionals of primitives where they are not a record's own field: a byte, 0 or 1, then the value. */
final class OptionalValues {
    private OptionalValues() {}

    static void write(ByteStream out, OptionalInt value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeInt(value.getAsInt());
        }
    }

    static OptionalInt readInt(ByteStream in) throws IOException {
        return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
    }

    static long sizeOf(OptionalInt value) {
        return value.isPresent() ? 5 : 1;
    }

    static void write(ByteStream out, OptionalLong value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeLong(value.getAsLong());
        }
    }

    static OptionalLong readLong(ByteStream in) throws IOException {
        return in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
    }

    static long sizeOf(OptionalLong value) {
        return value.isPresent() ? 9 : 1;
    }

    static void write(ByteStream out, OptionalDouble value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            out.writeDouble(value.getAsDouble());
        }
    }

    static OptionalDouble readDouble(ByteStream in) throws IOException {
        return in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
    }

    static long sizeOf(OptionalDouble value) {
        return value.isPresent() ? 9 : 1;
    }
}
