package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codecs that are put together out of others at run time. */
class CompositionTest {
    private static final int SMALL_STACK = 256 * 1024;

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @Test
    void nullArguments_areNamed() {
        assertNamed(() -> Codecs.list(nothing()), "elements is null");
        assertNamed(() -> Codecs.set(nothing()), "elements is null");
        assertNamed(() -> Codecs.sortedSet(CompositionTest.<BinaryCodec<String>>nothing()), "elements is null");
        assertNamed(() -> Codecs.deque(nothing()), "elements is null");
        assertNamed(() -> Codecs.map(nothing(), Codecs.INT), "keys is null");
        assertNamed(() -> Codecs.map(Codecs.INT, nothing()), "values is null");
        assertNamed(() -> Codecs.sortedMap(Codecs.INT, nothing()), "values is null");
        assertNamed(() -> Codecs.optional(nothing()), "content is null");
        assertNamed(() -> Codecs.array(nothing(), String[]::new), "elements is null");
        assertNamed(() -> Codecs.array(Codecs.STRING, nothing()), "maker is null");
        assertNamed(() -> Codecs.enumeration(CompositionTest.<Thread.State[]>nothing()), "constants is null");
        assertNamed(() -> Codecs.enumeration(Thread.State.values(), CompositionTest.<int[]>nothing()), "tags is null");
    }

    private static void assertNamed(Runnable call, String message) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(message);
    }

    /** Two classes that need each other's codec while they are initialized; the second finds the first half made. */
    private static final class First {
        static final BinaryCodec<List<String>> LIST = Codecs.list(Second.CODEC);
        static final BinaryCodec<String> CODEC = Codecs.STRING;
    }

    private static final class Second {
        static final BinaryCodec<String> CODEC = First.CODEC;
    }

    @Test
    void whileClassesAreInitialized_thatIsNamedAsALikelyCause() {
        assertThat(catchThrowable(() -> assertThat(First.LIST).isNotNull()))
                .isInstanceOf(ExceptionInInitializerError.class)
                .hasRootCauseMessage(
                        "elements is null; do the static initializers of two classes need each other's codec?");
    }

    /**
     * A way to put a codec around a codec.
     *
     * @param name what it is
     * @param around puts one around another
     * @param value puts a value around another
     */
    private record Way(String name, UnaryOperator<BinaryCodec<Object>> around, UnaryOperator<Object> value) {
        BinaryCodec<Object> nested(int levels) {
            BinaryCodec<Object> codec = cast(Codecs.INT);
            for (int i = 1; i < levels; i++) {
                codec = around.apply(codec);
            }
            return codec;
        }

        Object value(int levels) {
            Object inner = 7;
            for (int i = 1; i < levels; i++) {
                inner = value.apply(inner);
            }
            return inner;
        }
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> cast(BinaryCodec<?> codec) {
        return (BinaryCodec<Object>) codec;
    }

    @TestFactory
    Stream<DynamicTest> codecs_nestSoDeepThatALittleStackHoldsThem() {
        return Stream.of(
                        new Way("list", codec -> cast(Codecs.list(codec)), List::of),
                        new Way("optional", codec -> cast(Codecs.optional(codec)), Optional::of),
                        new Way("map", codec -> cast(Codecs.map(Codecs.BYTE, codec)), v -> Map.of((byte) 1, v)),
                        new Way("array", codec -> cast(Codecs.array(codec, Object[]::new)), v -> new Object[] {v}))
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> onSmallStack(() -> check(way))));
    }

    private static void check(Way way) throws IOException {
        BinaryCodec<Object> deepest = way.nested(100);
        byte[] bytes = deepest.toBytes(way.value(100));
        assertThat(deepest.sizeOf(way.value(100))).isEqualTo(bytes.length);
        assertThat(deepest.toBytes(deepest.fromBytes(bytes))).isEqualTo(bytes);
        assertThat(deepest.describe()).contains("…").hasSizeLessThan(400);
        assertThat(deepest.leastSize()).isPositive();
        assertThat(deepest.greatestSize()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> way.nested(101))
                .withMessageMatching("the codec of .* would be the outermost of more than 100 that are nested in each"
                        + " other; what nests deeper is a record that holds itself");
        assertThatIllegalArgumentException().isThrownBy(() -> way.nested(100_000));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void onSmallStack(Work work) throws Exception {
        FutureTask<?> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.start();
        task.get();
    }

    /** A codec of somebody's says nothing of what is in it: its values are counted. */
    @Test
    void codecsWrittenByHand_areCountedWhenTheyAreUsed() throws Exception {
        onSmallStack(() -> {
            BinaryCodec<Object> codec = cast(Codecs.INT);
            Object value = 7;
            for (int i = 0; i < 3000; i++) {
                codec = new Forwarding(cast(Codecs.list(codec)));
                value = List.of(value);
            }
            BinaryCodec<Object> deep = codec;
            Object nested = value;
            assertThat(catchThrowable(() -> deep.toBytes(nested))).isInstanceOf(UnencodableValueException.class);
            assertThat(catchThrowable(() -> deep.sizeOf(nested))).isInstanceOf(UnencodableValueException.class);
            byte[] bytes = new byte[3004];
            java.util.Arrays.fill(bytes, (byte) 1);
            assertThat(catchThrowable(() -> deep.fromBytes(bytes))).isInstanceOf(MalformedRecordException.class);
            assertThat(deep.describe()).startsWith("Forwarding");
        });
    }

    private static final class Forwarding implements BinaryCodec<Object> {
        private final BinaryCodec<Object> codec;

        Forwarding(BinaryCodec<Object> codec) {
            this.codec = codec;
        }

        @Override
        public void write(ByteStream out, Object value) throws IOException {
            codec.write(out, value);
        }

        @Override
        public Object read(ByteStream in) throws IOException {
            return codec.read(in);
        }

        @Override
        public long sizeOf(Object value) {
            return codec.sizeOf(value);
        }
    }

    @Test
    void descriptions_sayHowTheValuesAreEncoded() {
        assertThat(Codecs.STRING.describe()).isEqualTo("String, compact string: 1 byte or more");
        assertThat(Codecs.INSTANT.describe()).isEqualTo("Instant: 12 bytes");
        assertThat(Codecs.BOOLEAN.describe()).isEqualTo("Boolean: 1 byte");
        assertThat(Codecs.list(Codecs.STRING).describe())
                .isEqualTo("List, count, then each (compact string): 1 byte or more");
        assertThat(Codecs.sortedSet(Codecs.STRING).describe())
                .isEqualTo("SortedSet, count, then each once (compact string): 1 byte or more");
        assertThat(Codecs.map(Codecs.STRING, Codecs.optional(Codecs.VAR_INT)).describe())
                .isEqualTo("Map, count, then each key (compact string) and value (0, or 1 and unsigned varint):"
                        + " 1 byte or more");
        assertThat(Codecs.array(Codecs.enumeration(Thread.State.values()), Thread.State[]::new)
                        .describe())
                .isEqualTo("array, count, then each (tag): 1 byte or more");
        assertThat(Codecs.list(Node.Codec.INSTANCE).describe())
                .isEqualTo("List, count, then each (Codec): 1 byte or more");
        assertThat(Codecs.list(new Forwarding(cast(Codecs.INT))).describe())
                .isEqualTo("List, count, then each (Forwarding): 1 byte or more");
        assertThat(Codecs.list(Composition.later(() -> Codecs.STRING)).describe())
                .isEqualTo("List, count, then each (compact string): 1 byte or more");
        assertThat(Composition.later(() -> Codecs.STRING).describe()).isEqualTo(Codecs.STRING.describe());
        assertThat(Composition.part(new Forwarding(cast(Codecs.INT))).describe())
                .isEqualTo("Forwarding: 0 bytes or more");
    }
}
