package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.NullComponentException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nested values of a few numbers, which the record that holds them writes and reads by itself. */
class InliningTest {
    private static final String LINE = """
            package p;
            import io.github.binrec.annotations.*;
            @BinaryRecord(framing = Framing.PLAIN)
            public record Line(byte weight, Point from, Point to) {
                @BinaryRecord(framing = Framing.PLAIN)
                public record Point(byte x, short y) {
                    public Point {
                        if (x < 0) throw new IllegalArgumentException("x is " + x);
                    }
                }
                public static Line of(int x, int y) {
                    return new Line((byte) 9, new Point((byte) 1, (short) 2), new Point((byte) x, (short) y));
                }
                public static Line open() { return new Line((byte) 9, new Point((byte) 1, (short) 2), null); }
            }
            """;

    private final Compiled compiled = Compiled.source("p.Line", LINE);

    @SuppressWarnings("unchecked") // a test that reads another type fails
    private static BinaryCodec<Object> codec(Compiled compiled, String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                compiled.loadClass(name).getField("INSTANCE").get(null);
    }

    @Test
    void numbers_areMovedInTheRunOfTheRecord() throws Exception {
        assertThat(compiled.generatedSource("p.LineCodec"))
                .contains("Window.reserve(out, 7)")
                .doesNotContain("Line_PointCodec.INSTANCE.write", "NestedRecords.read");

        Object line = compiled.loadClass("p.Line")
                .getMethod("of", int.class, int.class)
                .invoke(null, 3, -2);
        byte[] bytes = HexFormat.of().parseHex("09" + "010200" + "03feff");
        BinaryCodec<Object> codec = codec(compiled, "p.LineCodec");
        assertThat(codec.toBytes(line)).isEqualTo(bytes);
        assertThat(codec.fromBytes(bytes)).isEqualTo(line);
        assertThat(codec.sizeOf(line)).isEqualTo(7);
        assertThat(codec.leastSize()).isEqualTo(7);
        assertThat(codec.greatestSize()).hasValue(7);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Line.weight",
        "09, Line.from.x",
        "0901, Line.from.y",
        "09010200, Line.to.x",
        "0901020003fe, Line.to.y"
    })
    void cutOff_namesTheNumber(String hex, String path) throws Exception {
        MalformedRecordException e = malformed(hex);
        assertThat(e.reason()).isEqualTo(MalformedRecordException.Reason.TRUNCATED);
        assertThat(e.path()).isEqualTo(path);
    }

    @Test
    void refusalOfTheConstructor_namesTheComponent() throws Exception {
        MalformedRecordException e = malformed("09" + "010200" + "ff0000");
        assertThat(e.reason()).isEqualTo(MalformedRecordException.Reason.REJECTED_BY_TYPE);
        assertThat(e).hasMessageContaining("x is -1");
        assertThat(e.path()).isEqualTo("Line.to");
    }

    private MalformedRecordException malformed(String hex) throws ReflectiveOperationException {
        BinaryCodec<Object> codec = codec(compiled, "p.LineCodec");
        return catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec.fromBytes(HexFormat.of().parseHex(hex)));
    }

    @Test
    void nullComponent_isRefusedByName() throws Exception {
        Object line = compiled.loadClass("p.Line").getMethod("open").invoke(null);
        BinaryCodec<Object> codec = codec(compiled, "p.LineCodec");
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(() -> codec.toBytes(line))
                .withMessageContaining("Line.to");
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(() -> codec.sizeOf(line))
                .withMessageContaining("Line.to");
    }

    /** What is not a few numbers, or lies elsewhere, is left to its codec; the bytes are those of its fields in any case. */
    @ParameterizedTest
    @CsvSource({
        "'byte x, short y', p, true",
        "'byte x, short y', q, false",
        "'byte x, @Varint int y', p, false",
        "'byte x, boolean y', p, false",
        "'byte x, Byte y', p, false",
        "'byte x, String y', p, false",
        "'long a, long b, long c, long d, long e, long f, long g, long h', p, true",
        "'long a, long b, long c, long d, long e, long f, long g, long h, byte i', p, false"
    })
    void onlyAFewNumbersOfTheSamePackage_areInlined(String components, String where, boolean inlined) {
        Compiled pair = Compiled.sources(List.of(
                JavaFileObjects.forSourceString(where + ".Point", """
                        package %s;
                        import io.github.binrec.annotations.*;
                        @BinaryRecord(framing = Framing.PLAIN)
                        public record Point(%s) {}
                        """.formatted(where, components)),
                JavaFileObjects.forSourceString("p.Line", """
                        package p;
                        @io.github.binrec.annotations.BinaryRecord
                        public record Line(int weight, %s.Point from) {}
                        """.formatted(where))));
        assertThat(pair.generatedSource("p.LineCodec").contains("pointAt(")).isEqualTo(inlined);
        assertThat(pair.generatedSource("p.LineCodec").contains("NestedRecords.read(in, PointCodec.INSTANCE)"))
                .isEqualTo(!inlined);
    }

    @Test
    void componentsNamedAsVariables_areRead() throws Exception {
        Compiled compiled = Compiled.source("p.Line", """
                package p;
                import io.github.binrec.annotations.*;
                @BinaryRecord(framing = Framing.PLAIN)
                public record Line(Point bytes, Point p) {
                    @BinaryRecord(framing = Framing.PLAIN)
                    public record Point(byte index, char bytes, float pointAt, double value) {}
                    public static Line of() {
                        return new Line(new Point((byte) 1, 'b', 3, 4), new Point((byte) 5, 'f', 7, 8));
                    }
                }
                """);
        assertThat(compiled.generatedSource("p.LineCodec")).contains("pointAt(");
        Object line = compiled.loadClass("p.Line").getMethod("of").invoke(null);
        byte[] bytes = HexFormat.of()
                .parseHex("01" + "6200" + "00004040" + "0000000000001040" + "05" + "6600" + "0000e040"
                        + "0000000000002040");
        BinaryCodec<Object> codec = codec(compiled, "p.LineCodec");
        assertThat(codec.toBytes(line)).isEqualTo(bytes);
        assertThat(codec.fromBytes(bytes)).isEqualTo(line);
    }

    /** A class initializer has no room for the names of any number of them. */
    @Test
    void largeRecord_isNotInlined() {
        String components = IntStream.range(0, 101).mapToObj(i -> "Point p" + i).collect(Collectors.joining(", "));
        Compiled large = Compiled.source("p.Large", """
                package p;
                import io.github.binrec.annotations.*;
                @BinaryRecord
                public record Large(%s) {
                    @BinaryRecord(framing = Framing.PLAIN)
                    public record Point(byte x) {}
                }
                """.formatted(components));
        assertThat(large.generatedSource("p.LargeCodec")).doesNotContain("pointAt(");
    }
}
