package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type to try any bytes with, and what must hold for all of them.
 *
 * @param <T> the type
 * @param name a word for the kind of its fields
 * @param codec its generated codec
 * @param isExact whether a value has one encoding for the reader as well: no unknown fields, no absent ones with defaults, no
 *     sorting
 * @param values values to begin with
 * @param others encodings to begin with, of other versions of the type
 */
public record FuzzKind<T>(
        String name, BinaryCodec<T> codec, boolean isExact, List<? extends T> values, List<byte[]> others) {

    /** A kind without other versions. */
    public FuzzKind(String name, BinaryCodec<T> codec, boolean isExact, List<? extends T> values) {
        this(name, codec, isExact, values, List.of());
    }

    /** {@return encodings to begin with} */
    List<byte[]> seeds() {
        return Stream.concat(values.stream().map(codec::toBytes), others.stream())
                .toList();
    }

    /** {@return why bytes are malformed, or that they are a value} */
    String outcome(byte[] bytes) {
        try {
            codec.fromBytes(bytes);
            return "VALUE";
        } catch (MalformedRecordException e) {
            return e.reason().name();
        }
    }

    /** Asserts that bytes are malformed or a value that is written and read back. */
    void check(byte[] bytes) {
        try {
            checked(bytes);
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError(name + " " + HexFormat.of().formatHex(bytes), e);
        }
    }

    private void checked(byte[] bytes) throws IOException {
        T value;
        try {
            value = codec.fromBytes(bytes);
        } catch (MalformedRecordException e) {
            assertThat(e.position()).isBetween(0L, (long) bytes.length);
            if (e.reason() != MalformedRecordException.Reason.TRAILING_BYTES) {
                assertThat(e.path()).isNotEmpty();
                assertThat(catchThrowable(() -> forward(bytes))).isInstanceOf(MalformedRecordException.class);
            }
            return;
        }
        byte[] again = codec.toBytes(value);
        assertThat(codec.sizeOf(value)).isEqualTo(again.length);
        if (isExact) {
            assertThat(HexFormat.of().formatHex(again)).isEqualTo(HexFormat.of().formatHex(bytes));
        }
        Object expected = Values.comparable(value);
        assertThat(Values.comparable(forward(bytes))).isEqualTo(expected);
        T back = forward(again);
        assertThat(Values.comparable(back)).isEqualTo(expected);
        assertThat(codec.toBytes(back)).isEqualTo(again);
    }

    private T forward(byte[] bytes) throws IOException {
        try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(bytes))) {
            return codec.read(in);
        }
    }
}
