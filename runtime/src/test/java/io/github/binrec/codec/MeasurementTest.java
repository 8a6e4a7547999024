package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring counts what writing counts, so that it finds what cannot be written before anything is. */
class MeasurementTest {
    private static final Node.Codec CODEC = Node.Codec.INSTANCE;
    private static final DecodeLimits DEEP = DecodeLimits.DEFAULT.withMaxDepth(500);

    /** More than is held back. */
    private static final int LARGE = 3_000_000;

    @TempDir
    private Path directory;

    private static Node chain(int depth) {
        Node node = new Node("leaf");
        for (int i = 1; i < depth; i++) {
            node = new Node("n", node);
        }
        return node;
    }

    private static Node large(int depth) {
        return new Node("root", new byte[LARGE], List.of(new Node("first"), chain(depth - 1)));
    }

    @Test
    void depth_isCounted_andNotKeptAfterAFailure() {
        for (int i = 0; i < 3; i++) {
            assertThat(CODEC.sizeOf(chain(100))).isEqualTo(CODEC.toBytes(chain(100)).length);
            UnencodableValueException refused =
                    catchThrowableOfType(UnencodableValueException.class, () -> CODEC.sizeOf(chain(101)));
            assertThat(refused).hasMessageContaining("values nest deeper than 100, as in a cycle");
            assertThat(refused.path()).isEqualTo("Node" + ".children[0]".repeat(100));
        }
    }

    @Test
    void depth_saysHowToRaiseIt() throws IOException {
        String path = "Node" + ".children[0]".repeat(4) + "…(184 more)…" + ".children[0]".repeat(4);
        String toWrite = path
                + ": values nest deeper than 100, as in a cycle, and readers would refuse that; if that is meant, raise it for"
                + " writers and readers with DecodeLimits.DEFAULT.withMaxDepth(n).applyTo(stream) or in toBytes(value, limits) and"
                + " fromBytes(bytes, limits)";
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> CODEC.toBytes(chain(101))))
                .hasMessage(toWrite);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> CODEC.sizeOf(chain(101))))
                .hasMessage(toWrite);

        byte[] bytes = CODEC.toBytes(chain(101), DEEP);
        assertThat(CODEC.toBytes(CODEC.fromBytes(bytes, DEEP), DEEP)).isEqualTo(bytes);
        MalformedRecordException unread =
                catchThrowableOfType(MalformedRecordException.class, () -> CODEC.fromBytes(bytes));
        assertThat(unread.getMessage())
                .startsWith(
                        path + ": values nest deeper than 100; if that is meant, raise it with"
                                + " DecodeLimits.DEFAULT.withMaxDepth(n).applyTo(stream) or in fromBytes(bytes, limits) (at byte ")
                .endsWith(", LIMIT_EXCEEDED)");
    }

    @Test
    void depth_isThatOfTheLimitsGiven() throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            DEEP.applyTo(out);
            CODEC.write(out, chain(500));

            assertThat(CODEC.sizeOf(chain(500), DEEP)).isEqualTo(out.size());
        }
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> CODEC.sizeOf(chain(501), DEEP)))
                .hasMessageContaining("deeper than 500");
    }

    @Test
    void largeValue_thatIsTooDeep_leavesNothing() throws IOException {
        for (ByteStream out : List.of(
                ByteStreams.memory(),
                ByteStreams.open(
                        directory.resolve("deep"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE))) {
            try (out) {
                out.writeLong(7);
                out.writeLong(8);
                out.position(8);

                UnencodableValueException refused =
                        catchThrowableOfType(UnencodableValueException.class, () -> CODEC.write(out, large(101)));

                assertThat(refused).hasMessageContaining("deeper than 100");
                assertThat(refused.path()).startsWith("Node.children[1].children[0].");
                assertThat(out.position()).isEqualTo(8);
                assertThat(out.size()).isEqualTo(16);
                assertThat(out.readLong()).isEqualTo(8);
                CODEC.write(out, large(100));
                assertThat(out.position()).isEqualTo(16 + CODEC.sizeOf(large(100)));
            }
        }
    }

    @Test
    void largeValue_thatIsTooDeep_leavesNothingInAForwardOutput() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ByteStream out = ByteStreams.of(bytes)) {
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> CODEC.write(out, large(101))))
                    .isNotNull();
            out.writeByte(1);
        }
        assertThat(bytes.toByteArray()).containsExactly(1);
    }

    @Test
    void largeValue_underALargerLimit_isWrittenAndRead() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            DEEP.applyTo(stream);
            CODEC.write(stream, large(400));
            stream.position(0);

            assertThat(CODEC.sizeOf(CODEC.read(stream), DEEP)).isEqualTo(stream.size());
        }
    }

    /** The codec of the elements is one that somebody wrote: it measures by writing, with a stream of its own. */
    @Test
    void codecWrittenByHand_isALevel_andMayMeasureByWriting() {
        BinaryCodec<Node> custom = new BinaryCodec<>() {
            @Override
            public void write(ByteStream out, Node value) throws IOException {
                CODEC.write(out, value);
            }

            @Override
            public Node read(ByteStream in) throws IOException {
                return CODEC.read(in);
            }

            @Override
            public long sizeOf(Node value) {
                return CODEC.toBytes(value).length;
            }
        };
        BinaryCodec<List<Node>> list = Codecs.list(custom);

        assertThat(list.sizeOf(List.of(large(100), chain(100)), DEEP))
                .isEqualTo(1 + CODEC.sizeOf(large(100)) + CODEC.sizeOf(chain(100)));
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.list(Composition.part(CODEC)).sizeOf(List.of(chain(101)))))
                .isNotNull();
        UnencodableValueException refused =
                catchThrowableOfType(UnencodableValueException.class, () -> list.toBytes(List.of(chain(100))));
        assertThat(refused.path()).startsWith("List[0].children[0]");
    }

    /** No reader takes so many keys of one hash code; it must not come to light when a part is written already. */
    @Test
    void keysThatCollide_areFoundByMeasuring() throws IOException {
        record Key(int number) {
            @Override
            public int hashCode() {
                return 1;
            }
        }

        BinaryCodec<Key> keys = Composition.part(new BinaryCodec<Key>() {
            @Override
            public void write(ByteStream out, Key value) throws IOException {
                out.writeInt(value.number());
            }

            @Override
            public Key read(ByteStream in) throws IOException {
                return new Key(in.readInt());
            }

            @Override
            public long sizeOf(Key value) {
                return 4;
            }

            @Override
            public long leastSize() {
                return 4;
            }
        });
        List<Key> many =
                new ArrayList<>(IntStream.range(0, 1100).mapToObj(Key::new).toList());
        Set<Key> colliding = new java.util.TreeSet<>(java.util.Comparator.comparingInt(Key::number));
        colliding.addAll(many);

        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.set(keys).sizeOf(Collections.unmodifiableSet(colliding))))
                .hasMessageContaining("keys of one hash code");
        assertThat(catchThrowableOfType(
                        UnencodableValueException.class,
                        () -> Codecs.map(keys, Codecs.INT)
                                .sizeOf(many.stream()
                                        .collect(java.util.stream.Collectors.toMap(key -> key, Key::number)))))
                .hasMessageContaining("keys of one hash code");
        try (ByteStream out = ByteStreams.memory()) {
            BinaryCodec<java.util.Map<byte[], Set<Key>>> codec = Codecs.map(Codecs.BYTES, Codecs.set(keys));
            java.util.Map<byte[], Set<Key>> large = java.util.Map.of(new byte[LARGE], colliding);
            assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.write(out, large)))
                    .isNotNull();
            assertThat(out.size()).isZero();
        }
    }
}
