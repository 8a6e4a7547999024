package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Codecs of types that hold each other, first used by several threads at the same time: their static initializers neither wait
 * for each other nor see a constant that is still null. Each round has classes of its own.
 */
class StaticInitializersTest {
    private static final long SEED = Long.getLong("test.seed", 1);
    private static final int ROUNDS = 40;

    /** Nobody waits that long unless it is for ever. */
    private static final long MINUTES = 5;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Compiled.folder("roundtrip/initializers");
    }

    /** The codec of a type, and the only encoding of a value that leads through all the others of its group. */
    private record Use(String type, String hex) {
        void in(ClassLoader loader) throws Exception {
            BinaryCodec<Object> codec = instance(loader, "initializers.Mutual_" + type + "Codec");
            assertRoundTrip(codec, hex);
        }
    }

    static List<List<Use>> groups() {
        return List.of(
                List.of(new Use("Teacher", "01 01 02 01 03 00"), new Use("Pupil", "01 01 02 01 03 00")),
                List.of(new Use("Owner", "01 01 02 01 03 00"), new Use("Owned", "01 01 02 01 03 00")),
                List.of(
                        new Use("First", "01 01 02 01 03 01 04 00"),
                        new Use("Second", "01 01 02 01 03 01 04 00"),
                        new Use("Third", "01 01 02 01 03 01 04 00")),
                List.of(new Use("Term", "01 01 00 07 01 00 08"), new Use("Sum", "01 00 07 01 00 08")),
                List.of(new Use("Plan", "01 01 00 02 01 01 00"), new Use("Site", "01 01 00 02 01 01 00")),
                List.of(new Use("Wrapped", "01 01 02 00"), new Use("Wrapped", "01 01 02 00")));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void codecsThatNameEachOther_areMadeByAllThreadsAtOnce(List<Use> group) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ClassLoader loader = compiled.again();
            List<Callable<Void>> uses = new ArrayList<>();
            for (Use use : group) {
                uses.add(() -> {
                    use.in(loader);
                    return null;
                });
            }
            atOnce(uses);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void codecsThatNameEachOther_areMadeInAnyOrder(List<Use> group) throws Exception {
        for (int i = 0; i < group.size(); i++) {
            List<Use> order = new ArrayList<>(group);
            Collections.rotate(order, i);
            ClassLoader loader = compiled.again();
            for (Use use : order) {
                use.in(loader);
            }
        }
    }

    /** All types there are cases of, each thread in an order of its own. */
    @Test
    void codecsOfAllKinds_areMadeByAllThreadsAtOnce() throws Exception {
        Compiled cases = Compiled.folder("roundtrip/cases");
        List<String> codecs = cases.classNames().stream()
                .filter(name -> name.endsWith("Codec"))
                .toList();
        assertThat(codecs).hasSizeGreaterThan(100);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS / 10; round++) {
            ClassLoader loader = cases.again();
            List<Callable<Void>> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                List<String> order = new ArrayList<>(codecs);
                Collections.shuffle(order, random);
                threads.add(() -> {
                    for (String name : order) {
                        assertThat(Class.forName(name, true, loader)).isNotNull();
                    }
                    return null;
                });
            }
            atOnce(threads);
        }
    }

    /** Codecs that generic types share among each other are made when they are first needed, by whoever comes first. */
    @Test
    void partsOfACodecThatIsShared_areMadeByAllThreadsAtOnce() throws Exception {
        ClassLoader loader = compiled.again();
        for (int round = 0; round < ROUNDS; round++) {
            @SuppressWarnings("unchecked")
            BinaryCodec<Object> codec = (BinaryCodec<Object>) loader.loadClass("initializers.Mutual")
                    .getMethod("branchOfBranches")
                    .invoke(null);
            Callable<Void> use = () -> {
                // a branch of [1: []], with one child of [2: [3: []]]
                assertRoundTrip(codec, "01 01 00" + "01" + "01 02 01 03 00" + "00");
                return null;
            };
            atOnce(List.of(use, use, use));
        }
    }

    private static void assertRoundTrip(BinaryCodec<Object> codec, String hex) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        Object value = codec.fromBytes(bytes);
        assertThat(codec.toBytes(value)).isEqualTo(bytes);
        assertThat(codec.sizeOf(value)).isEqualTo(bytes.length);
        assertThat(codec.leastSize()).isBetween(1L, (long) bytes.length);
    }

    /** Lets threads begin together, and waits for all of them. */
    private static void atOnce(List<Callable<Void>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<FutureTask<Void>> tasks = new ArrayList<>();
        for (Callable<Void> work : works) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                start.await();
                return work.call();
            });
            Thread thread = new Thread(task, "initializes codecs");
            thread.setDaemon(true); // one that waits for ever must not keep the test's JVM
            thread.start();
            tasks.add(task);
        }
        for (FutureTask<Void> task : tasks) {
            task.get(MINUTES, TimeUnit.MINUTES);
        }
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> instance(ClassLoader loader, String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                Class.forName(name, true, loader).getField("INSTANCE").get(null);
    }
}
