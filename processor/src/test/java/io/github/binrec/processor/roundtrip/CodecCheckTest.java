package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs written by hand whose methods do not agree about the bytes of a value. Tests run with assertions enabled. */
class CodecCheckTest {
    private static final String SOURCE = """
            package disagreeing;

            import io.github.binrec.annotations.BinaryRecord;
            import io.github.binrec.annotations.Framing;
            import io.github.binrec.annotations.Using;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.List;
            import java.util.OptionalLong;

            public final class Types {
                private Types() {}

                @BinaryRecord
                public record Fine(int id, @Using(FineCodec.class) String total) {}

                @BinaryRecord
                public record Outer(Fine fine, String note) {}

                @BinaryRecord
                public record Large(int id, List<@Using(LargeCodec.class) String> totals, String note) {}

                @BinaryRecord
                public record Short(int id, @Using(ShortCodec.class) String total, String note) {}

                @BinaryRecord
                public record Long(int id, @Using(LongCodec.class) String total, String note) {}

                @BinaryRecord
                public record Least(List<@Using(LeastCodec.class) String> totals) {}

                @BinaryRecord
                public record Greatest(@Using(GreatestCodec.class) String total) {}

                @BinaryRecord
                public record None(@Using(NoneCodec.class) String total) {}

                @BinaryRecord
                public record Last(int id, @Using(ShortCodec.class) String total) {}

                @BinaryRecord(framing = Framing.PLAIN)
                public record Plain(@Using(ShortCodec.class) String total) {}

                public static Object make(String type) {
                    return switch (type) {
                        case "Fine" -> new Fine(1, "ab");
                        case "Large" -> new Large(1, List.of("ab"), "n");
                        case "Least" -> new Least(List.of("ab"));
                        case "Greatest" -> new Greatest("ab");
                        case "None" -> new None("ab");
                        case "Short" -> new Short(1, "ab", "n");
                        case "Long" -> new Long(1, "ab", "n");
                        default -> new Outer(new Fine(1, "ab"), "n");
                    };
                }

                /** Text as the number of its chars, and each in a byte. */
                public static class FineCodec implements BinaryCodec<String> {
                    @Override
                    public void write(ByteStream out, String value) throws IOException {
                        out.writeByte(value.length());
                        for (int i = 0; i < value.length(); i++) {
                            out.writeByte(value.charAt(i));
                        }
                    }

                    @Override
                    public String read(ByteStream in) throws IOException {
                        return read(in, 0);
                    }

                    String read(ByteStream in, int more) throws IOException {
                        StringBuilder text = new StringBuilder();
                        for (int left = in.readByte() + more; left > 0; left--) {
                            text.append((char) in.readByte());
                        }
                        return text.toString();
                    }

                    @Override
                    public long sizeOf(String value) {
                        return 1 + value.length();
                    }
                }

                public static final class LargeCodec extends FineCodec {
                    @Override
                    public long sizeOf(String value) {
                        return 2 + value.length();
                    }
                }

                public static final class LeastCodec extends FineCodec {
                    @Override
                    public long leastSize() {
                        return 4;
                    }
                }

                public static final class GreatestCodec extends FineCodec {
                    @Override
                    public OptionalLong greatestSize() {
                        return OptionalLong.of(2);
                    }
                }

                public static final class NoneCodec extends FineCodec {
                    @Override
                    public String read(ByteStream in) throws IOException {
                        super.read(in);
                        return null;
                    }
                }

                public static final class ShortCodec extends FineCodec {
                    @Override
                    public String read(ByteStream in) throws IOException {
                        return read(in, -1);
                    }
                }

                public static final class LongCodec extends FineCodec {
                    @Override
                    public String read(ByteStream in) throws IOException {
                        return read(in, 1);
                    }
                }
            }
            """;

    private static Compiled types;

    @BeforeAll
    static void compile() {
        types = Compiled.source("disagreeing.Types", SOURCE);
    }

    private static Object make(String type) throws ReflectiveOperationException {
        return types.loadClass("disagreeing.Types")
                .getMethod("make", String.class)
                .invoke(null, type);
    }

    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return types.codec("disagreeing.Types_" + type + "Codec");
    }

    @ParameterizedTest
    @CsvSource({
        "Large, totals[0], LargeCodec, sizeOf says 4 bytes where write wrote 3; large records are written wrongly or not at all until"
                + " it says what write writes",
        "Short, total, ShortCodec, read takes 2 bytes where write wrote 3; what follows is read from the wrong byte until it takes"
                + " what write writes",
        "Long, total, LongCodec, read wants more bytes where write wrote 3; what follows is read from the wrong byte until it takes"
                + " what write writes",
        "Least, totals[0], LeastCodec, leastSize says 4 bytes where write wrote 3; collections are not read until it says the least"
                + " that write ever writes",
        "Greatest, total, GreatestCodec, greatestSize says 2 bytes where write wrote 3; let it say the most that write ever writes",
        "None, total, NoneCodec, read gives null for what write wrote; it never may"
    })
    void codecThatDisagrees_isNamed_andNothingIsWritten(String type, String path, String name, String problem)
            throws Exception {
        Object value = make(type);
        BinaryCodec<Object> codec = codec(type);
        try (ByteStream out = ByteStreams.memory()) {
            out.writeByte(7);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.write(out, value)))
                    .hasMessage("Types." + type + "." + path + ": " + name + " disagrees with itself: " + problem);
            assertThat(out.toByteArray()).containsExactly(7);
        }
    }

    @Test
    void codecThatAgrees_writes() throws Exception {
        assertThat(codec("Outer").toBytes(make("Outer")))
                .isEqualTo(HexFormat.of().parseHex("0c 03 08 03 01000000 026162 026e".replace(" ", "")));
    }

    /** These bytes are whole; the field behind the codec's is where it comes to light, or the end. */
    @ParameterizedTest
    @CsvSource({
        "Short, 0a 07 01000000 026162 026e, 'Types.Short.note: a count of 49 needs 49 bytes or more, but 2 bytes are left"
                + "; before that ShortCodec read 2 bytes from byte 6 on: does it write as many, or are the bytes damaged? (at byte 9, LENGTH_EXCEEDS_INPUT)'",
        "Long, 0a 07 01000000 026162 026e, 'Types.Long.note: a count of 55 needs 55 bytes or more, but 0 bytes are left"
                + "; before that LongCodec read 4 bytes from byte 6 on: does it write as many, or are the bytes damaged? (at byte 11, LENGTH_EXCEEDS_INPUT)'",
        "Last, 08 03 01000000 026162, 'Types.Last: 1 byte of the record that none of its fields explains"
                + "; before that ShortCodec read 2 bytes from byte 6 on: does it write as many, or are the bytes damaged? (at byte 8, UNEXPLAINED_BYTES)'",
        "Plain, 026162, 'Types.Plain: 1 byte follows the value"
                + "; before that ShortCodec read 2 bytes from byte 0 on: does it write as many, or are the bytes damaged? (at byte 2, TRAILING_BYTES)'",
        // the record that the codec reads in has come to its end
        "Outer, 0c 03 08 03 01000000 026162 036e, 'Types.Outer.note: a wide string has an odd length of 1 (at byte 12, INVALID_VALUE)'"
    })
    void failureBehindACodec_namesIt(String type, String hex, String message) throws Exception {
        BinaryCodec<Object> codec = codec(type);
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(bytes)))
                .hasMessage(message);
    }

    /** What an earlier value was read with says nothing about this one. */
    @Test
    void codecOfAnotherValue_isNotNamed() throws Exception {
        BinaryCodec<Object> codec = codec("Fine");
        try (ByteStream in = ByteStreams.memory(HexFormat.of().parseHex("08030100000002616208"))) {
            codec.read(in);
            assertThat(catchThrowableOfType(MalformedRecordException.class, () -> codec.read(in)))
                    .hasMessage("Types.Fine: the record's length is 8, but 0 bytes are left (at byte 10, TRUNCATED)");
        }
    }
}
