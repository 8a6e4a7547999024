package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what CPython's streams did on ours: recordings of both kinds on memory and files alike. */
class StreamCasesTest {
    @TempDir
    private Path directory;

    static List<Fixtures.Kind> kinds() {
        return Fixtures.few();
    }

    /** Of the 1,000 cases 56 lock the stream by a view on its bytes; ours gives out snapshots instead. */
    @ParameterizedTest
    @MethodSource("kinds")
    void recordedOnMemory_passes(Fixtures.Kind kind) throws IOException {
        assertThat(replay(kind, "memory.jsonl.gz")).isEqualTo(944);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void recordedOnFile_passes(Fixtures.Kind kind) throws IOException {
        assertThat(replay(kind, "file.jsonl.gz")).isEqualTo(1000);
    }

    private int replay(Fixtures.Kind kind, String name) throws IOException {
        int replayed = 0;
        for (StreamCase recorded : StreamCase.readAll(name)) {
            if (!recorded.usesViews()) {
                new StreamCaseReplay(recorded, kind.create(directory)).run();
                replayed++;
            }
        }
        return replayed;
    }
}
