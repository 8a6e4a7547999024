package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes, for each kind of type: they are malformed, or a value that is written and read back. The inputs that once did
 * harm are in {@code src/test/resources/fuzz/findings}, a file for each kind, an input in hexadecimal on each line.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("test.seed", 1);
    private static final int MUTATIONS = 1_000;
    private static final int RUNS = 5_000;

    private static Stream<DynamicTest> forEachKind(ThrowingConsumer<FuzzKind<?>> test) {
        return FuzzTarget.kinds().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> test.accept(kind)));
    }

    @TestFactory
    Stream<DynamicTest> values() {
        return forEachKind(kind -> {
            assertThat(kind.seeds()).isNotEmpty();
            for (byte[] seed : kind.seeds()) {
                kind.codec().fromBytes(seed);
                kind.check(seed);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> findings() {
        return forEachKind(kind -> {
            Path file = Path.of("src/test/resources/fuzz/findings", kind.name() + ".txt");
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    kind.check(HexFormat.of().parseHex(line.replaceAll("#.*|\\s", "")));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nearlyValues() {
        return forEachKind(kind -> {
            Mutations mutations = new Mutations(SEED, kind.seeds());
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] bytes = mutations.next();
                try {
                    kind.check(bytes);
                } catch (AssertionError e) {
                    throw new AssertionError("-Dtest.seed=" + SEED + ", input " + i, e);
                }
            }
        });
    }

    /** A short run of Jazzer, which looks for inputs that lead to code not reached before. Always the same inputs. */
    @Test
    void jazzer(@TempDir Path folder) throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        int number = 0;
        for (FuzzKind<?> kind : FuzzTarget.kinds()) {
            for (byte[] seed : kind.seeds()) {
                byte[] input = new byte[1 + seed.length];
                input[0] = (byte) FuzzTarget.kinds().indexOf(kind);
                System.arraycopy(seed, 0, input, 1, seed.length);
                Files.write(corpus.resolve("seed" + number++), input);
            }
        }
        Process process = new ProcessBuilder(command(folder, corpus))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("Done " + RUNS + " runs");
    }

    private static List<String> command(Path folder, Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=io.github.binrec.codec.**:io.github.binrec.stream.**:fuzz.**",
                // It takes a pattern made of input for a fault; ours may be of any kind and is never used.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-seed=" + SEED,
                "-runs=" + RUNS,
                "-max_len=512",
                "-rss_limit_mb=0",
                corpus.toString());
    }
}
