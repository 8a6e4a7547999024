package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the declared type of a collection decides, and what it refuses. */
@SuppressWarnings("JdkObsolete") // a LinkedList is what is tested
class DeclaredCollectionsTest {
    private static final String HEAD = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            import java.util.concurrent.*;
            """;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Compiled.sources(List.of(
                JavaFileObjects.forSourceString("p.All", HEAD + """
                        @BinaryRecord
                        public record All(
                            Collection<String> a, ArrayList<String> b, LinkedList<String> c, Queue<String> d,
                            Deque<String> e, HashSet<String> f, LinkedHashSet<String> g, NavigableSet<String> h,
                            EnumSet<Thread.State> i, HashMap<String, String> j, LinkedHashMap<String, String> k,
                            SortedMap<String, String> l, EnumMap<Thread.State, String> m,
                            ConcurrentMap<String, String> n) {}
                        """),
                JavaFileObjects.forSourceString("p.Shared", HEAD + """
                        @BinaryRecord
                        public record Shared(
                            ConcurrentLinkedQueue<String> a, ConcurrentLinkedDeque<String> b, ConcurrentSkipListSet<String> c,
                            ConcurrentSkipListMap<String, String> d, ConcurrentNavigableMap<String, String> e) {}
                        """),
                JavaFileObjects.forSourceString("p.Keys", HEAD + """
                        @BinaryRecord(framing = Framing.PLAIN)
                        public record Keys(HashSet<Key> keys, Map<Key, Boolean> map, ConcurrentHashMap<Key, Boolean> table) {
                            @BinaryRecord(framing = Framing.PLAIN)
                            public record Key(int value) {
                                @Override public int hashCode() {
                                    return 0;
                                }
                            }
                        }
                        """)));
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                compiled.loadClass("p." + type + "Codec").getField("INSTANCE").get(null);
    }

    private static Object all(Object... replaced) throws ReflectiveOperationException {
        Object[] values = {
            List.of("a"),
            new ArrayList<>(),
            new LinkedList<>(),
            new LinkedList<>(),
            new LinkedList<>(),
            new HashSet<>(),
            new LinkedHashSet<>(),
            new TreeSet<>(),
            EnumSet.noneOf(Thread.State.class),
            new HashMap<>(),
            new LinkedHashMap<>(),
            new TreeMap<>(),
            new EnumMap<>(Thread.State.class),
            new ConcurrentHashMap<>()
        };
        for (int i = 0; i < replaced.length; i += 2) {
            values[(int) replaced[i]] = replaced[i + 1];
        }
        Constructor<?> constructor = compiled.loadClass("p.All").getConstructors()[0];
        return constructor.newInstance(values);
    }

    @Test
    void declaredType_decidesWhatReadingMakes() throws Exception {
        Object back = codec("All").fromBytes(codec("All").toBytes(all()));

        List<Class<?>> made = new ArrayList<>();
        for (var component : back.getClass().getRecordComponents()) {
            made.add(component.getAccessor().invoke(back).getClass());
        }
        assertThat(made)
                .startsWith(
                        ArrayList.class,
                        ArrayList.class,
                        LinkedList.class,
                        ArrayDeque.class,
                        ArrayDeque.class,
                        HashSet.class,
                        LinkedHashSet.class,
                        TreeSet.class)
                .endsWith(HashMap.class, LinkedHashMap.class, TreeMap.class, EnumMap.class, ConcurrentHashMap.class);
        assertThat(EnumSet.class).isAssignableFrom(made.get(8));
    }

    private static Object shared(Comparator<String> ofSet, Comparator<String> ofMap)
            throws ReflectiveOperationException {
        return compiled.loadClass("p.Shared")
                .getConstructors()[0]
                .newInstance(
                        new ConcurrentLinkedQueue<>(List.of("b", "a")),
                        new ConcurrentLinkedDeque<>(),
                        new ConcurrentSkipListSet<>(ofSet),
                        new ConcurrentSkipListMap<>(ofMap),
                        new ConcurrentSkipListMap<>());
    }

    @Test
    void collectionsForSeveralThreads_areReadAsWhatTheyWere() throws Exception {
        Object back = codec("Shared").fromBytes(codec("Shared").toBytes(shared(null, null)));

        List<Class<?>> made = new ArrayList<>();
        for (var component : back.getClass().getRecordComponents()) {
            made.add(component.getAccessor().invoke(back).getClass());
        }
        assertThat(made)
                .containsExactly(
                        ConcurrentLinkedQueue.class,
                        ConcurrentLinkedDeque.class,
                        ConcurrentSkipListSet.class,
                        ConcurrentSkipListMap.class,
                        ConcurrentSkipListMap.class);
        assertThat(back.toString()).startsWith("Shared[a=[b, a], ");
    }

    @Test
    void collectionsForSeveralThreads_haveTheRulesOfTheOthers() throws Exception {
        assertThat(catchThrowableOfType(
                                UnencodableValueException.class,
                                () -> codec("Shared").toBytes(shared(Comparator.reverseOrder(), null)))
                        .path())
                .isEqualTo("Shared.c");
        assertThat(catchThrowableOfType(
                                UnencodableValueException.class,
                                () -> codec("Shared").toBytes(shared(null, Comparator.reverseOrder())))
                        .path())
                .isEqualTo("Shared.d");
        assertMalformed("1f 00 00 02 0261 0261 00 00", Reason.DUPLICATE, "Shared.c[1]");
        assertMalformed("1f 00 00 00 02 0261 00 0261 00 00", Reason.DUPLICATE, "Shared.d[1].key");
        for (int place = 0; place < 5; place++) {
            assertMalformed(
                    "1f" + "00".repeat(place) + "ffffffff07",
                    Reason.LENGTH_EXCEEDS_INPUT,
                    "Shared." + "abcde".charAt(place));
        }
    }

    private static void assertMalformed(String body, Reason reason, String path) {
        byte[] bytes = HexFormat.of().parseHex("00" + body.replace(" ", ""));
        bytes[0] = (byte) (bytes.length - 1);
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec("Shared").fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.path()).isEqualTo(path);
    }

    @Test
    void anotherComparator_isRefused_atTheComponent_andNothingIsWritten() throws Exception {
        Object set = all(7, new TreeSet<String>(String.CASE_INSENSITIVE_ORDER));
        Object map = all(11, new TreeMap<String, String>(Comparator.reverseOrder()));
        try (ByteStream out = ByteStreams.memory()) {
            UnencodableValueException failure = catchThrowableOfType(
                    UnencodableValueException.class, () -> codec("All").write(out, set));
            assertThat(failure.path()).isEqualTo("All.h");
            assertThat(failure).hasMessageContaining("comparator");
            assertThat(out.size()).isZero();
        }
        assertThat(catchThrowableOfType(
                                UnencodableValueException.class,
                                () -> codec("All").sizeOf(map))
                        .path())
                .isEqualTo("All.l");
    }

    @Test
    void sortedElements_mayComeInAnyOrder() throws Exception {
        String body = "ff7f" + "00".repeat(7) + "0202620261" + "00".repeat(6);
        byte[] bytes = HexFormat.of().parseHex("14" + body);
        Object back = codec("All").fromBytes(bytes);

        assertThat(back.toString()).contains("h=[a, b]");
    }

    @Test
    void collidingKeys_areRefused_beforeTheyTakeTime() throws Exception {
        int count = 1 << 17;
        for (int place = 0; place < 3; place++) {
            try (ByteStream stream = ByteStreams.memory()) {
                for (int i = 0; i < place; i++) {
                    stream.writeVarInt(0);
                }
                stream.writeVarInt(count);
                for (int i = 0; i < count; i++) {
                    stream.writeInt(i);
                    if (place > 0) {
                        stream.writeBoolean(true);
                    }
                }
                stream.position(0);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                MalformedRecordException failure = catchThrowableOfType(
                        MalformedRecordException.class, () -> codec("Keys").read(stream));

                assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
                assertThat(failure.path()).matches("Keys\\.(keys\\[\\d+]|(map|table)\\[\\d+]\\.key)");
                assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                        .isLessThan(5_000_000_000L);
            }
        }
    }

    @Test
    void lengthBombs_areRefused_whateverIsDeclared() throws Exception {
        for (int place = 0; place < 14; place++) {
            byte[] bytes = new byte[3 + place + 5];
            bytes[0] = (byte) (bytes.length - 1);
            bytes[1] = (byte) 0xff;
            bytes[2] = 0x7f;
            for (int i = 0; i < 5; i++) {
                bytes[3 + place + i] = (byte) (i < 4 ? 0xff : 0x07);
            }
            // The first failure loads classes and links code, which is not what is measured.
            refusal(bytes);
            long before = Allocation.ofThisThread();
            MalformedRecordException failure = refusal(bytes);
            long allocated = Allocation.ofThisThread() - before;

            assertThat(failure.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
            assertThat(allocated).isLessThan(256 * 1024);
        }
    }

    private static MalformedRecordException refusal(byte[] bytes) {
        return catchThrowableOfType(
                MalformedRecordException.class, () -> codec("All").fromBytes(bytes));
    }

    @Test
    void mapsOfEqualKeys_areMalformed_whateverIsDeclared() throws Exception {
        for (int place : new int[] {9, 10, 11, 13}) {
            StringBuilder hex = new StringBuilder("ff7f");
            hex.append("00".repeat(place))
                    .append("02")
                    .append("0261")
                    .append("00")
                    .append("0261")
                    .append("00");
            hex.append("00".repeat(13 - place));
            byte[] bytes = HexFormat.of().parseHex(String.format(Locale.ROOT, "%02x", hex.length() / 2) + hex);
            MalformedRecordException failure = catchThrowableOfType(
                    MalformedRecordException.class, () -> codec("All").fromBytes(bytes));

            assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE);
        }
    }
}
