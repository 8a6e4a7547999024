package io.github.binrec.samples.benchmarks.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.Peers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileRunTest {
    /** More than the buffers hold, and more than there are different values. */
    private static final int COUNT = 3_000;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyPeer_comesBackAsItWas_inEachRun() {
        return Stream.of("trade", "media")
                .flatMap(set ->
                        Peers.names().stream().map(peer -> dynamicTest(peer + " " + set, () -> writeTwice(set, peer))));
    }

    private void writeTwice(String set, String peer) throws IOException {
        Path first = folder.resolve(set + peer);
        Path second = folder.resolve(set + peer + "again");

        FileRun<?> run = FileRun.of(set, peer, COUNT, first);
        run.write(second);

        run.verify(second);
        assertThat(second).hasSize(Files.size(first));
        assertThat(count(run, second)).isEqualTo(COUNT);
    }

    private static int count(FileRun<?> run, Path file) throws IOException {
        int[] count = new int[1];
        run.read(file, value -> count[0]++);
        return count[0];
    }

    @Test
    void raw_movesAsManyBytesAsWeWrite() throws IOException {
        Path ours = folder.resolve("ours");
        Path raw = folder.resolve("raw");

        FileRun<?> run = FileRun.of("trade", FileRun.RAW, COUNT, ours);
        run.write(raw);

        assertThat(Files.size(ours)).isGreaterThan(FileFormat.BUFFER);
        assertThat(raw).hasSize(Files.size(ours));
        assertThat(count(run, raw)).isZero();
    }

    @Test
    void limit_writesTheBytesThatWeWrite() throws IOException {
        for (String set : List.of("trade", "media")) {
            Path ours = folder.resolve(set + "-ours");
            Path limit = folder.resolve(set + "-limit");

            FileRun.of(set, "binrec", COUNT, ours);
            FileRun.of(set, "limit", COUNT, limit);

            assertThat(limit).hasSameBinaryContentAs(ours);
        }
    }

    @Test
    void noFormat_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileRun.of("text", "binrec-varint", 1, folder.resolve("none")))
                .withMessageContaining("binrec-varint");
    }

    @Test
    void formatThatLosesTheLastValue_isFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FileRun<>(new Forgetful(1), new Cycle<>(List.of("a", "b"), 5))
                        .verify(folder.resolve("unused")))
                .withMessageContaining("less");
    }

    @Test
    void formatThatGivesAnotherValue_isFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FileRun<>(new Forgetful(0), new Cycle<>(List.of("a", "c"), 5))
                        .verify(folder.resolve("unused")))
                .withMessageContaining("does not give back");
    }

    @Test
    void formatThatChangesWhatItHasGiven_isFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FileRun<>(new Reusing(), new Cycle<>(List.of(List.of("a"), List.of("b")), 2))
                        .verify(folder.resolve("unused")))
                .withMessageContaining("does not give back");
    }

    /** Gives a, then b, in the same list. */
    private record Reusing() implements FileFormat<List<String>> {
        @Override
        public void write(Path file, Collection<? extends List<String>> values) {}

        @Override
        public void read(Path file, Consumer<? super List<String>> values) {
            List<String> reused = new ArrayList<>(List.of("a"));
            values.accept(reused);
            reused.set(0, "b");
            values.accept(reused);
        }
    }

    /** Gives a, b, a, b, a, but for some at the end. */
    private record Forgetful(int forgotten) implements FileFormat<String> {
        @Override
        public void write(Path file, Collection<? extends String> values) {}

        @Override
        public void read(Path file, Consumer<? super String> values) {
            new ArrayList<>(List.of("a", "b", "a", "b", "a"))
                    .subList(0, 5 - forgotten)
                    .forEach(values);
        }
    }
}
