package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A codec written by hand that puts the bytes of the record around it into bytes: each level of nesting has a stream of its own. */
class NestedStreamsTest {
    private static final String SOURCE = """
            package nested;

            import io.github.binrec.annotations.BinaryRecord;
            import io.github.binrec.annotations.Using;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            public final class Types {
                private Types() {}

                @BinaryRecord
                public record Node(String name, @Nullable @Using(BlobCodec.class) Blob blob) {}

                @BinaryRecord
                public record Wrapped(int id, @Nullable Wrapped inner, @Nullable @Using(BlobCodec.class) Blob blob) {}

                @BinaryRecord
                public record Pair(@Using(BlobCodec.class) Blob first, @Using(BlobCodec.class) Blob second) {}

                public static final class Blob {
                    Node node;
                }

                public static Node deep(int levels, String name) {
                    Node node = new Node(name, null);
                    for (int i = 0; i < levels; i++) {
                        Blob blob = new Blob();
                        blob.node = node;
                        node = new Node(name, blob);
                    }
                    return node;
                }

                public static Wrapped wrapped(int records, int blobs) {
                    Wrapped value = new Wrapped(0, null, deep(blobs, "n").blob());
                    for (int i = 1; i < records; i++) {
                        value = new Wrapped(i, value, null);
                    }
                    return value;
                }

                public static Pair pair(int levels) {
                    return new Pair(deep(levels, "a").blob(), deep(levels, "b").blob());
                }

                public static Node cycle(String name) {
                    Blob blob = new Blob();
                    blob.node = new Node(name, blob);
                    return blob.node;
                }

                public static int depth(Node node) {
                    int depth = 0;
                    for (Node at = node; at.blob() != null; at = at.blob().node) {
                        depth++;
                    }
                    return depth;
                }

                public static final class BlobCodec implements BinaryCodec<Blob> {
                    @Override
                    public void write(ByteStream out, Blob blob) throws IOException {
                        byte[] bytes = Types_NodeCodec.INSTANCE.toBytes(blob.node);
                        out.writeVarInt(bytes.length);
                        out.write(bytes);
                    }

                    @Override
                    public Blob read(ByteStream in) throws IOException {
                        Blob blob = new Blob();
                        blob.node = Types_NodeCodec.INSTANCE.fromBytes(in.readBytes(in.readVarInt()));
                        return blob;
                    }

                    @Override
                    public long sizeOf(Blob blob) {
                        int size = Types_NodeCodec.INSTANCE.toBytes(blob.node).length;
                        return (size < 1 << 7 ? 1 : size < 1 << 14 ? 2 : size < 1 << 21 ? 3 : 4) + size;
                    }
                }
            }
            """;

    private static final long STACK = 512 * 1024;
    private static Compiled types;

    @BeforeAll
    static void compile() throws Exception {
        types = Compiled.source("nested.Types", SOURCE);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) types.loadClass("nested.Types_" + type + "Codec")
                .getField("INSTANCE")
                .get(null);
    }

    private static Object deep(int levels) throws ReflectiveOperationException {
        return types.loadClass("nested.Types")
                .getMethod("deep", int.class, String.class)
                .invoke(null, levels, "n");
    }

    private static int depth(Object node) throws ReflectiveOperationException {
        Class<?> holder = types.loadClass("nested.Types");
        return (int)
                holder.getMethod("depth", types.loadClass("nested.Types$Node")).invoke(null, node);
    }

    /** The bytes of so many levels, made from the inside out, as only somebody who wants to do harm would. */
    private static byte[] bytes(int levels) throws IOException {
        byte[] node = {3, 1, 2, 'n'};
        for (int i = 0; i < levels; i++) {
            try (ByteStream body = ByteStreams.memory();
                    ByteStream framed = ByteStreams.memory()) {
                body.write(new byte[] {3, 2, 'n'});
                body.writeVarInt(node.length);
                body.write(node);
                framed.writeVarLong(body.size());
                framed.write(body.toByteArray());
                node = framed.toByteArray();
            }
        }
        return node;
    }

    private static void onSmallStack(Callable<?> work) throws Exception {
        HostileDepthTest.onStack(STACK, work);
    }

    @Test
    void levels_countOnFromStreamToStream() throws Exception {
        BinaryCodec<Object> codec = codec("Node");
        onSmallStack(() -> {
            assertThat(codec.toBytes(deep(2))).isEqualTo(bytes(2));
            assertThat(depth(codec.fromBytes(bytes(100)))).isEqualTo(100);
            assertThat(codec.toBytes(deep(100))).isEqualTo(bytes(100));
            Attempt.ofBytes(codec, bytes(101)).refusedFor(Reason.LIMIT_EXCEEDED);
            Attempt.ofBytes(codec, bytes(100)).accepted();
            Attempt.ofBytes(codec, bytes(2_000)).refusedFor(Reason.LIMIT_EXCEEDED);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(deep(101))))
                    .hasMessageContaining("deeper than 100");
            return null;
        });
    }

    @Test
    void refusedValue_namesThePathThroughTheStreams_andLeavesTheOuterOneWhereItWas() throws Exception {
        BinaryCodec<Object> codec = codec("Node");
        try (ByteStream in = ByteStreams.memory(bytes(3))) {
            DecodeLimits.DEFAULT.withMaxDepth(2).applyTo(in);
            MalformedRecordException refused =
                    catchThrowableOfType(MalformedRecordException.class, () -> codec.read(in));
            assertThat(refused.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
            assertThat(refused).hasMessageContaining("deeper than 2, bytes within bytes included");
            assertThat(refused.path()).contains("blob");
            assertThat(in.position()).isZero();
            DecodeLimits.DEFAULT.withMaxDepth(3).applyTo(in);
            assertThat(depth(codec.read(in))).isEqualTo(3);
        }
    }

    /** The outermost stream's limit holds, a larger one too; what the codec makes by itself has the default. */
    @Test
    void limit_isThatOfTheOutermostStream() throws Exception {
        BinaryCodec<Object> codec = codec("Node");
        assertThat(depth(codec.fromBytes(bytes(150), DecodeLimits.DEFAULT.withMaxDepth(150))))
                .isEqualTo(150);
        assertThat(catchThrowableOfType(
                                MalformedRecordException.class,
                                () -> codec.fromBytes(bytes(151), DecodeLimits.DEFAULT.withMaxDepth(150)))
                        .reason())
                .isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    @Test
    void levelsOfRecordsAround_countToo() throws Exception {
        BinaryCodec<Object> codec = codec("Wrapped");
        Class<?> holder = types.loadClass("nested.Types");
        Object deepest = holder.getMethod("wrapped", int.class, int.class).invoke(null, 60, 40);
        Object deeper = holder.getMethod("wrapped", int.class, int.class).invoke(null, 60, 41);
        onSmallStack(() -> {
            byte[] bytes = codec.toBytes(deepest);
            assertThat(codec.sizeOf(deepest)).isEqualTo(bytes.length);
            assertThat(codec.toBytes(codec.fromBytes(bytes))).isEqualTo(bytes);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(deeper)))
                    .hasMessageContaining("deeper than 100");
            return null;
        });
    }

    /** What is beside a value is not around it, whether that was well or not. */
    @Test
    void levels_endWithTheValue() throws Exception {
        BinaryCodec<Object> codec = codec("Pair");
        Class<?> holder = types.loadClass("nested.Types");
        Object deepest = holder.getMethod("pair", int.class).invoke(null, 100);
        Object deeper = holder.getMethod("pair", int.class).invoke(null, 101);
        onSmallStack(() -> {
            for (int i = 0; i < 3; i++) {
                assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(deeper)))
                        .hasMessageContaining("deeper than 100");
                byte[] bytes = codec.toBytes(deepest);
                assertThat(codec.sizeOf(deepest)).isEqualTo(bytes.length);
                assertThat(codec.toBytes(codec.fromBytes(bytes))).isEqualTo(bytes);
            }
            return null;
        });
    }

    @Test
    void cycleOfObjects_endsInAFailure() throws Exception {
        BinaryCodec<Object> codec = codec("Node");
        for (String name : new String[] {"n", "long ".repeat(100_000)}) { // the second one outgrows what is held back
            Object cycle = types.loadClass("nested.Types")
                    .getMethod("cycle", String.class)
                    .invoke(null, name);
            onSmallStack(() -> {
                assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(cycle)))
                        .hasMessageContaining("cycle");
                assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(cycle)))
                        .hasMessageContaining("cycle");
                return null;
            });
        }
    }
}
