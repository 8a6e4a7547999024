package io.github.binrec.processor.roundtrip;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of fixed width, of which many are written after one check. */
class BatchTest {
    private static final String MESH = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            @BinaryRecord(framing = Framing.PLAIN)
            public record Mesh(List<Edge> edges, Edge[] rest, Set<Point> points) {
                @BinaryRecord(framing = Framing.PLAIN)
                public record Edge(byte weight, Point from, Point to) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Point(byte x, short y) {}

                static Edge edge(int x) {
                    return new Edge((byte) 9, new Point((byte) 1, (short) 2), new Point((byte) x, (short) -2));
                }
                public static Mesh of(List<Edge> edges) { return new Mesh(edges, new Edge[0], Set.of()); }
                public static Mesh few() {
                    return new Mesh(List.of(edge(3), edge(4)), new Edge[] {edge(5)}, Set.of(edge(6).to()));
                }
                public static Mesh many(int count) { return of(Collections.nCopies(count, edge(3))); }
                public static Mesh linked(int count) { return of(new LinkedList<>(Collections.nCopies(count, edge(3)))); }
                public static Mesh withoutPoint() { return of(List.of(edge(3), new Edge((byte) 9, edge(3).from(), null))); }
                public static Mesh withoutEdge() { return of(Arrays.asList(edge(3), edge(3), null)); }
                public static Mesh restWithoutEdge() { return new Mesh(List.of(), new Edge[] {edge(3), null}, Set.of()); }
                public static Mesh sized(int size, int count) {
                    List<Edge> held = Collections.nCopies(count, edge(3));
                    return of(new AbstractList<Edge>() {
                        @Override public int size() { return size; }
                        @Override public Edge get(int index) { return held.get(index); }
                        @Override public Iterator<Edge> iterator() { return held.iterator(); }
                    });
                }
                public static Mesh failing() {
                    return of(new Resized(3, 3) {
                        @Override public Edge get(int index) { return super.get(index < 2 ? index : 7); }
                    });
                }
                public static Mesh resized(int size, int count) {
                    return of(new Resized(size, count));
                }
                static class Resized extends AbstractList<Edge> implements RandomAccess {
                    private final int later;
                    private int now;
                    Resized(int size, int later) {
                        this.now = size;
                        this.later = later;
                    }
                    @Override public int size() {
                        int size = now;
                        now = later;
                        return size;
                    }
                    @Override public Edge get(int index) { return edge(Objects.checkIndex(index, later)); }
                }
            }
            """;
    private static final String EDGE_3 = "09" + "010200" + "03feff";

    private final Compiled compiled = Compiled.source("p.Mesh", MESH);

    private Object mesh(String factory, Object... numbers) throws ReflectiveOperationException {
        Class<?>[] parameters = new Class<?>[numbers.length];
        Arrays.fill(parameters, int.class);
        return compiled.loadClass("p.Mesh").getMethod(factory, parameters).invoke(null, numbers);
    }

    @SuppressWarnings("unchecked") // a test that writes another type fails
    private BinaryCodec<Object> codec() throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                compiled.loadClass("p.MeshCodec").getField("INSTANCE").get(null);
    }

    @Test
    void elements_areWrittenWithoutTheirCodec() {
        assertThat(compiled.generatedSource("p.MeshCodec"))
                .contains("Counts.batch(count - index, 7)", "Counts.batch(rest.length - index, 7)")
                .contains("Counts.batch(count - index, 3)")
                .doesNotContain("Mesh_EdgeCodec.INSTANCE.write", "Mesh_PointCodec.INSTANCE.write");
    }

    @Test
    void bytes_areThoseOfTheElements() throws Exception {
        Object mesh = mesh("few");
        byte[] bytes =
                HexFormat.of().parseHex("02" + EDGE_3 + "0901020004feff" + "01" + "0901020005feff" + "01" + "06feff");
        assertThat(codec().toBytes(mesh)).isEqualTo(bytes);
        assertThat(codec().sizeOf(mesh)).isEqualTo(bytes.length);
        assertThat(codec().toBytes(codec().fromBytes(bytes))).isEqualTo(bytes);
    }

    /** 585 elements take 4,095 bytes, the most that is asked for at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 584, 585, 586, 1170, 1171, 100_000})
    void many_areWrittenAcrossWindows(int count, @TempDir Path folder) throws Exception {
        String start = HexFormat.of().formatHex(varint(count));
        String expected = start + EDGE_3.repeat(count) + "00" + "00";
        Object mesh = mesh("many", count);
        assertThat(HexFormat.of().formatHex(codec().toBytes(mesh))).isEqualTo(expected);
        Path path = folder.resolve("mesh.bin");
        try (ByteStream file = ByteStreams.open(path, CREATE_NEW, READ, WRITE)) {
            file.writeByte(0x55);
            codec().write(file, mesh);
        }
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(path))).isEqualTo("55" + expected);
        assertThat(codec().sizeOf(mesh)).isEqualTo(expected.length() / 2);
    }

    @Test
    void listThatFails_isNamedWithTheIndex() throws Exception {
        Object mesh = mesh("failing");
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeByte(7);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> codec().write(stream, mesh))
                    .satisfies(e -> assertThat(e.getSuppressed()[0]).hasToString("in Mesh.edges[2]"));
            assertThat(stream.toByteArray()).containsExactly(7);
        }
    }

    /** A linked list has its elements by an index only after a walk to each. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 585, 586, 100_000})
    void linkedList_isWrittenLikeAnyOther(int count) throws Exception {
        assertThat(codec().toBytes(mesh("linked", count))).isEqualTo(codec().toBytes(mesh("many", count)));
    }

    private static byte[] varint(int number) throws Exception {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeVarInt(number);
            return stream.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "withoutPoint, Mesh.edges[1].to",
        "withoutEdge, Mesh.edges[2]",
        "restWithoutEdge, Mesh.rest[1]",
    })
    void nullPart_isNamed(String factory, String path) throws Exception {
        Object mesh = mesh(factory);
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeByte(7);
            assertThatExceptionOfType(NullComponentException.class)
                    .isThrownBy(() -> codec().write(stream, mesh))
                    .satisfies(e -> assertThat(e.path()).isEqualTo(path));
            assertThat(stream.toByteArray()).containsExactly(7);
        }
        assertThatExceptionOfType(NullComponentException.class)
                .isThrownBy(() -> codec().sizeOf(mesh))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path));
    }

    /** A list of another thread's may have changed since it was asked for its size; sized is copied, resized has an index. */
    @ParameterizedTest
    @CsvSource({
        "sized, 2, 3", "sized, 3, 2", "sized, 0, 1", "sized, 1, 0", "sized, 585, 600", "sized, 600, 585",
        "resized, 2, 3", "resized, 3, 2", "resized, 0, 1", "resized, 1, 0", "resized, 585, 600", "resized, 600, 585",
    })
    void otherNumberThanSize_isRefused(String factory, int size, int count) throws Exception {
        Object mesh = mesh(factory, size, count);
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeByte(7);
            assertThatExceptionOfType(UnencodableValueException.class)
                    .isThrownBy(() -> codec().write(stream, mesh))
                    .withMessageContaining("has " + count + " elements where its size is " + size);
            assertThat(stream.toByteArray()).containsExactly(7);
        }
    }

    /** What is too wide, nested deeper, or lies elsewhere is left to its codec; the bytes are the same in any case. */
    @ParameterizedTest
    @CsvSource({
        "p, 'byte x, short y', true",
        "p, 'Inner a, Inner b', true",
        "p, 'Middle a', false",
        "p, 'byte x, @Nullable Inner b', false",
        "p, 'byte x, String y', false",
        "q, 'byte x, short y', false",
        "p, 'Four a, Four b, Four c, Four d', true",
        "p, 'Four a, Four b, Four c, Four d, byte e', false",
    })
    void onlyNumbersSideBySide_areBatched(String where, String components, boolean batched) {
        Compiled list = Compiled.sources(List.of(
                JavaFileObjects.forSourceString(where + ".Element", """
                        package %s;
                        import io.github.binrec.annotations.*;
                        import org.jspecify.annotations.Nullable;
                        @BinaryRecord(framing = Framing.PLAIN)
                        public record Element(%s) {
                            @BinaryRecord(framing = Framing.PLAIN)
                            public record Inner(long a, int b) {}
                            @BinaryRecord(framing = Framing.PLAIN)
                            public record Middle(Inner a) {}
                            @BinaryRecord(framing = Framing.PLAIN)
                            public record Four(long a, long b, long c, long d, long e, long f, long g, long h) {}
                        }
                        """.formatted(where, components)),
                JavaFileObjects.forSourceString("p.Holder", """
                        package p;
                        @io.github.binrec.annotations.BinaryRecord
                        public record Holder(java.util.List<%s.Element> elements) {}
                        """.formatted(where))));
        String codec = list.generatedSource("p.HolderCodec");
        assertThat(codec.contains("Counts.batch(")).isEqualTo(batched);
        assertThat(codec.contains("ElementCodec.INSTANCE.write(")).isEqualTo(!batched);
    }
}
