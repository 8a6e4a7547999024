package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs written by hand, inside records: whatever they do, the record's promises hold. */
class CustomCodecTest {
    private static final String SOURCE = """
            package custom;

            import io.github.binrec.annotations.BinaryRecord;
            import io.github.binrec.annotations.Using;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.List;

            public final class Types {
                private Types() {}

                @BinaryRecord
                public record Holder(int id, List<@Using(FaultyCodec.class) String> items) {}

                @BinaryRecord
                public record Outer(Holder holder, int after) {}

                public static Object outer(List<String> items) {
                    return new Outer(new Holder(1, items), 2);
                }

                public static final class FaultyCodec implements BinaryCodec<String> {
                    @Override
                    public void write(ByteStream out, String value) throws IOException {
                        switch (value) {
                            case "io" -> throw new IOException("full");
                            case "unchecked" -> throw new IllegalStateException("never");
                            case "back" -> out.position(0);
                            default -> out.writeByte(value.length());
                        }
                        for (int i = 0; i < value.length(); i++) {
                            out.writeByte(value.charAt(i));
                        }
                    }

                    @Override
                    public String read(ByteStream in) throws IOException {
                        int length = in.readUnsignedByte();
                        switch (length) {
                            case 0xf0 -> throw new IOException("broken");
                            case 0xf1 -> throw new IllegalStateException("never");
                            case 0xf2 -> in.position(0);
                            case 0xe0 -> in.position(in.position() + 3);
                            case 0xf4 -> in.readLong();
                            default -> { }
                        }
                        return length == 0xf6 ? null : new String(in.readBytes(length & 0xf));
                    }

                    @Override
                    public long sizeOf(String value) {
                        if (value.equals("unchecked")) {
                            throw new IllegalStateException("never");
                        }
                        return 1 + value.length();
                    }
                }
            }
            """;

    private static BinaryCodec<Object> codec;
    private static Compiled types;

    @TempDir
    private Path folder;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws Exception {
        types = Compiled.source("custom.Types", SOURCE);
        codec = (BinaryCodec<Object>)
                types.loadClass("custom.Types_OuterCodec").getField("INSTANCE").get(null);
    }

    private static Object outer(List<String> items) throws Exception {
        return types.loadClass("custom.Types").getMethod("outer", List.class).invoke(null, items);
    }

    @Test
    void ioExceptionAtWrite_staysWhatItIs_withThePath_andNothingIsWritten() throws Exception {
        Object value = outer(List.of("a", "io"));
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeInt(7);
            IOException failure = catchThrowableOfType(IOException.class, () -> codec.write(stream, value));
            assertThat(failure).hasMessage("full");
            assertThat(failure.getSuppressed()).hasSize(1);
            assertThat(failure.getSuppressed()[0]).hasToString("in Types.Outer.holder.items[1]");
            assertThat(stream.toByteArray()).hasSize(4);
            assertThat(stream.position()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"unchecked, never", "back, FaultyCodec refused the value"})
    void otherExceptionAtWrite_isUnencodable_withThePath(String item, String message) throws Exception {
        Object value = outer(List.of("a", item));
        UnencodableValueException failure =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(value));
        assertThat(failure.path()).isEqualTo("Types.Outer.holder.items[1]");
        assertThat(failure).hasMessageContaining(message).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void exceptionOfSizeOf_isUnencodable_withThePath() throws Exception {
        Object value = outer(List.of("unchecked"));
        UnencodableValueException failure =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(value));
        assertThat(failure.path()).isEqualTo("Types.Outer.holder.items[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "f1, REJECTED_BY_TYPE, never",
        "f2, REJECTED_BY_TYPE, moved the stream",
        "e0, REJECTED_BY_TYPE, moved the stream",
        "f4, CROSSES_RECORD_END, needs 8 bytes",
        "05, CROSSES_RECORD_END, needs 5 bytes",
        "f6, REJECTED_BY_TYPE, returned null"
    })
    void failureAtRead_isMalformed_withThePath(String item, Reason reason, String message) throws Exception {
        byte[] whole =
                HexFormat.of().parseHex("0f" + "03" + "09" + "03" + "01000000" + "02" + "0161" + item + "02000000");
        try (ByteStream in = ByteStreams.memory(whole)) {
            MalformedRecordException failure =
                    catchThrowableOfType(MalformedRecordException.class, () -> codec.read(in));
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.path()).isEqualTo("Types.Outer.holder.items[1]");
            assertThat(failure).hasMessageContaining(message);
            assertThat(in.position()).isZero();
        }
    }

    @Test
    void ioExceptionAtRead_staysWhatItIs_withThePath() throws Exception {
        byte[] whole =
                HexFormat.of().parseHex("0f" + "03" + "09" + "03" + "01000000" + "02" + "0161" + "f0" + "02000000");
        try (ByteStream in = ByteStreams.memory(whole)) {
            IOException failure = catchThrowableOfType(IOException.class, () -> codec.read(in));
            assertThat(failure).hasMessage("broken").isNotInstanceOf(MalformedRecordException.class);
            assertThat(failure.getSuppressed()[0]).hasToString("in Types.Outer.holder.items[1]");
            assertThat(in.position()).isZero();
        }
    }

    /** The codec does not say how little its values take, so that nothing but the limit bounds their number. */
    @ParameterizedTest
    @ValueSource(ints = {8192, 8193})
    void unbackedCount_isLimited(int count) throws Exception {
        Object value = outer(new ArrayList<>(Collections.nCopies(count, "")));
        if (count <= 8192) {
            byte[] bytes = codec.toBytes(value);
            assertThat(codec.toBytes(codec.fromBytes(bytes))).isEqualTo(bytes);
            return;
        }
        UnencodableValueException failure =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(value));
        assertThat(failure.path()).isEqualTo("Types.Outer.holder.items");
    }

    @Test
    void valueLargerThanTheWindow_isMeasuredWithTheCustomCodec() throws Exception {
        Object value = outer(new ArrayList<>(Collections.nCopies(8000, "x".repeat(15))));
        byte[] bytes = codec.toBytes(value);
        assertThat(codec.sizeOf(value)).isEqualTo(bytes.length);
        try (ByteStream file = ByteStreams.open(
                folder.resolve("large"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            codec.write(file, value);
            file.position(0);
            assertThat(codec.read(file)).isEqualTo(value);
        }
    }
}
