package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Elements that may take no bytes: a writer refuses as many as a reader. */
class UnbackedElementsTest {
    private static final String REMEDY =
            "; write how many there are instead, or, if each takes some bytes, let their codec say so in leastSize()";

    /** A codec of somebody's who does not say that a value takes a byte. */
    private static final BinaryCodec<Byte> SILENT = new BinaryCodec<>() {
        @Override
        public void write(ByteStream out, Byte value) throws IOException {
            out.writeByte(value);
        }

        @Override
        public Byte read(ByteStream in) throws IOException {
            return in.readByte();
        }

        @Override
        public long sizeOf(Byte value) {
            return 1;
        }
    };

    private static final BinaryCodec<String> EMPTY = Composition.of(
            "Empty",
            0,
            java.util.OptionalLong.of(0),
            (out, value) -> assertThat(value).isEmpty(),
            in -> "",
            value -> 0);

    private static <T> List<T> copies(int count, T value) {
        return Collections.nCopies(count, value);
    }

    @Test
    void oneCollection_hasNoMoreThanReadersTake() throws IOException {
        BinaryCodec<List<Byte>> codec = Codecs.list(SILENT);
        List<Byte> most = copies(8192, (byte) 1);
        assertThat(codec.fromBytes(codec.toBytes(most))).isEqualTo(most);
        assertThat(codec.sizeOf(most)).isEqualTo(8194);

        List<Byte> more = copies(8193, (byte) 1);
        String message =
                "List: has 8193 elements that may take no bytes, and readers take no more than 8192 of them" + REMEDY;
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(more)))
                .hasMessage(message);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(more)))
                .hasMessage(message);
        try (ByteStream bytes = ByteStreams.memory()) {
            bytes.writeVarInt(8193);
            bytes.write(new byte[8193]);
            assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(bytes.toByteArray()))
                            .reason())
                    .isEqualTo(Reason.LIMIT_EXCEEDED);
        }
    }

    @Test
    void otherCollections_haveNoMoreEither() {
        Map<Byte, String> map = new java.util.AbstractMap<>() {
            @Override
            public int size() {
                return 8193;
            }

            @Override
            public java.util.Set<Entry<Byte, String>> entrySet() {
                throw new AssertionError("the count is enough");
            }
        };
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.map(SILENT, EMPTY).toBytes(map)))
                .hasMessageContaining("has 8193 elements");
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.map(SILENT, EMPTY).sizeOf(map)))
                .hasMessageContaining("has 8193 elements");
        String[] array = copies(8193, "").toArray(String[]::new);
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.array(EMPTY, String[]::new).toBytes(array)))
                .hasMessageContaining("has 8193 elements");
    }

    /** The bytes of the value back further ones, one each. */
    @Test
    void manyCollections_haveNoMoreThanReadersTake() throws IOException {
        BinaryCodec<List<List<String>>> codec = Codecs.list(Codecs.list(EMPTY));
        List<List<String>> most = List.of(copies(8192, ""), copies(1, ""), List.of(), copies(2, ""));
        List<List<String>> more = List.of(copies(8192, ""), copies(1, ""), List.of(), copies(3, ""));
        byte[] bytes = codec.toBytes(most);
        assertThat(codec.fromBytes(bytes)).isEqualTo(most);
        byte[] refused = bytes.clone();
        refused[refused.length - 1] = 3;

        assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(refused)))
                .hasMessage(
                        "List[3]: the value has more than 8192 elements of types that may take no bytes, and too few bytes for"
                                + " them" + REMEDY + " (at byte " + refused.length + ", LIMIT_EXCEEDED)");
        String message =
                "List[3]: the value has more than 8192 elements of types that may take no bytes, and too few bytes for"
                        + " them, which readers refuse" + REMEDY;
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(more)))
                .hasMessage(message);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(more)))
                .hasMessage(message);
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> codec.sizeOf(more, DecodeLimits.DEFAULT.withMaxDepth(5))))
                .hasMessage(message);
        assertThat(codec.sizeOf(most)).isEqualTo(bytes.length);
        assertThat(codec.fromBytes(codec.toBytes(most))).as("nothing is kept").isEqualTo(most);
    }

    /** No limit that a stream is given changes how many these may be. */
    @Test
    void oneCollectionWithTooMany_isToldWhatToDo() {
        byte[] bytes = new byte[8195];
        bytes[0] = (byte) 0x81; // 8193
        bytes[1] = 0x40;
        BinaryCodec<List<String>> codec = Codecs.list(EMPTY);
        assertThat(catchThrowableOfType(
                        MalformedRecordException.class,
                        () -> codec.fromBytes(bytes, DecodeLimits.DEFAULT.withMaxCount(1 << 30))))
                .hasMessage(
                        "List: 8193 elements announced that may take no bytes, of which readers take no more than 8192"
                                + REMEDY + " (at byte 2, LIMIT_EXCEEDED)");
    }

    /** What is too large to be held back is not left behind either, and its parts count together. */
    @Test
    void largeValue_leavesNothing() throws IOException {
        BinaryCodec<Map<byte[], List<List<String>>>> codec = Codecs.map(Codecs.BYTES, Codecs.list(Codecs.list(EMPTY)));
        byte[] large = new byte[3_000_000];
        List<List<String>> most = List.of(copies(8192, ""), copies(1, ""), copies(1, ""));
        List<List<String>> more = List.of(copies(8192, ""), copies(1, ""), copies(2, ""));
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeByte(1);
            UnencodableValueException refused = catchThrowableOfType(
                    UnencodableValueException.class, () -> codec.write(stream, Map.of(large, more)));
            assertThat(refused).hasMessageContaining("more than 8192 elements");
            assertThat(stream.size()).isEqualTo(1);

            codec.write(stream, Map.of(large, most));
            codec.write(stream, Map.of(large, most));
            stream.position(1);
            assertThat(codec.read(stream).values()).containsExactly(most);
            assertThat(codec.read(stream).values()).containsExactly(most);
        }
    }

    /** The bytes between them are known only when they are written. */
    @Test
    void largeValue_withBytesForItsElements_isWritten() throws IOException {
        BinaryCodec<List<Map<byte[], List<String>>>> codec = Codecs.list(Codecs.map(Codecs.BYTES, Codecs.list(EMPTY)));
        byte[] large = new byte[1_500_000];
        List<Map<byte[], List<String>>> value = List.of(
                Map.of(large, copies(8000, "")), Map.of(large, copies(8000, "")), Map.of(large, copies(8000, "")));
        byte[] bytes = codec.toBytes(value);

        assertThat(bytes.length).isEqualTo(codec.sizeOf(value));
        assertThat(codec.fromBytes(bytes)).hasSize(3);
    }

    @Test
    void elementsThatTakeBytes_areNotLimited() throws IOException {
        List<Optional<String>> many = copies(100_000, Optional.of(""));
        BinaryCodec<List<Optional<String>>> codec = Codecs.list(Codecs.optional(EMPTY));

        assertThat(codec.fromBytes(codec.toBytes(many))).isEqualTo(many);
    }
}
