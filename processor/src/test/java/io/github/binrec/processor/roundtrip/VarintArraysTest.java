package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** {@code @Varint} at arrays of primitives. */
class VarintArraysTest {
    private static final String SAMPLES = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            public class Samples {
                @BinaryRecord(framing = Framing.PLAIN)
                public record All(@Varint @Unsigned int[] counts, @Varint long[][] deltas, List<@Varint short[]> more,
                        @Varint int @Nullable [] maybe, Pair<@Varint int[], String> pair) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Pair<A, B>(A first, B second) {}
                @BinaryRecord(framing = Framing.PLAIN) @Varint
                public record Whole(int one, int[] many) {}
                @BinaryRecord
                public record Old(@FieldId(1) @Varint int[] gone, @FieldId(2) String kept) {}
                @BinaryRecord @Reserved(id = 1, type = "@Varint int[]")
                public record New(@FieldId(2) String kept) {}
                public static All all() {
                    return new All(new int[] {1, 300}, new long[][] {{-1}, {}}, List.of(new short[] {2}), null,
                            new Pair<>(new int[] {-3}, "x"));
                }
                public static Whole whole() { return new Whole(-1, new int[] {1}); }
                public static Old old() { return new Old(new int[] {1, 1000}, "x"); }
            }
            """;

    private final Compiled compiled = Compiled.source("p.Samples", SAMPLES);

    @SuppressWarnings("unchecked") // a test that reads another type fails
    private BinaryCodec<Object> codec(String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) compiled.loadClass("p.Samples_" + name + "Codec")
                .getField("INSTANCE")
                .get(null);
    }

    private Object value(String name) throws ReflectiveOperationException {
        return compiled.loadClass("p.Samples").getMethod(name).invoke(null);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void elements_areVarintsWhereverTheArrayStands() throws Exception {
        BinaryCodec<Object> codec = codec("All");
        String expected = "00" + "0201ac02" + "02" + "0101" + "00" + "01" + "0104" + "0105" + "0278";
        byte[] bytes = codec.toBytes(value("all"));
        assertThat(hex(bytes)).isEqualTo(expected);
        assertThat(hex(codec.toBytes(codec.fromBytes(bytes)))).isEqualTo(expected);
        assertThat(codec.sizeOf(value("all"))).isEqualTo(bytes.length);
        assertThat(codec.describe())
                .contains("count, then unsigned varints", "@Varint long[][]", "@Varint @Unsigned int[]");
    }

    @Test
    void varintOfTheWholeType_isNotMeantForArrays() throws Exception {
        assertThat(hex(codec("Whole").toBytes(value("whole")))).isEqualTo("01" + "01" + "01000000");
    }

    @Test
    void reservedArray_isSteppedOver() throws Exception {
        byte[] old = codec("Old").toBytes(value("old"));
        assertThat(hex(old)).isEqualTo("07" + "03" + "0202d00f" + "0278");
        assertThat(codec("New").fromBytes(old)).hasToString("New[kept=x]");
        assertThat(compiled.generatedSource("p.Samples_NewCodec")).contains("VarintArrays.skip(in)");
    }
}
