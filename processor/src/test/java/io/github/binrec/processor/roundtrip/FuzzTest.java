package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes, for each kind of type: they are malformed, or a value that is written and read back. */
class FuzzTest {
    private static final long SEED = Long.getLong("test.seed", 1);
    private static final int MUTATIONS = 1_000;
    private static final int RUNS = 5_000;
    private static final int LEAST_FINDINGS = 5;

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

    /** Each kind has a file of them, so that none is left out without a word. */
    @TestFactory
    Stream<DynamicTest> findings() {
        return forEachKind(kind -> {
            List<FuzzFinding> findings = FuzzFinding.of(kind);
            assertThat(findings).as("hostile inputs of each kind").hasSizeGreaterThanOrEqualTo(LEAST_FINDINGS);
            for (FuzzFinding finding : findings) {
                kind.check(finding.bytes());
                assertThat(kind.outcome(finding.bytes())).as(finding.line()).isEqualTo(finding.outcome());
            }
        });
    }

    @Test
    void findings_areOfKindsThatExist() throws IOException {
        assertThat(FuzzFinding.kinds())
                .containsExactlyInAnyOrderElementsOf(
                        FuzzTarget.kinds().stream().map(FuzzKind::name).toList());
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
            List<byte[]> seeds = new ArrayList<>(kind.seeds());
            FuzzFinding.of(kind).forEach(finding -> seeds.add(finding.bytes()));
            for (byte[] seed : seeds) {
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

    private static List<String> command(Path folder, Path corpus) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(Compiled.onClassPath(FuzzTarget.FOLDER, folder.resolve("classes")));
        command.addAll(List.of(
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
                corpus.toString()));
        return command;
    }
}
