package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every kind of stream with the reference, over random sequences of operations. */
class RandomOperationsTest {
    private static final int ROUNDS = Integer.getInteger("test.rounds", 12);

    @TempDir
    private Path directory;

    static List<Fixtures.Kind> all() {
        return Fixtures.all();
    }

    static List<Fixtures.Kind> appending() {
        return Fixtures.appending();
    }

    @ParameterizedTest
    @MethodSource("all")
    void readWriteStream_doesWhatTheReferenceDoes(Fixtures.Kind kind) throws IOException {
        compare(kind, false);
    }

    @ParameterizedTest
    @MethodSource("appending")
    void appendingStream_doesWhatTheReferenceDoes(Fixtures.Kind kind) throws IOException {
        compare(kind, true);
    }

    private void compare(Fixtures.Kind kind, boolean append) throws IOException {
        long seed = Seed.next();
        Fixture fixture = kind.create(directory);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(seed + round);
            byte[] content = new byte[random.nextInt(300)];
            random.nextBytes(content);
            fixture.put(content);
            ReferenceStream model = new ReferenceStream(content, append);
            int longest = round % 4 == 3 ? 150_000 : 300;
            try (ByteStream stream = fixture.open(
                    StandardOpenOption.READ, append ? StandardOpenOption.APPEND : StandardOpenOption.WRITE)) {
                new RandomOperations(stream, model, random, longest).run(longest > 1000 ? 40 : 300);
            } catch (AssertionError e) {
                throw new AssertionError(kind + ", -Dtest.seed=" + (seed + round) + ": " + e.getMessage(), e);
            }
            assertThat(fixture.get())
                    .as(kind + ", -Dtest.seed=" + (seed + round))
                    .isEqualTo(model.content);
        }
    }
}
