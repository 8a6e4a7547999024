package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Seed;
import io.github.binrec.stream.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strings among other fields, as generated code writes them: into room that is made once. */
class StringsInRunsTest {
    private static final int BEFORE = 0x01020304;

    @TempDir
    Path directory;

    /** An int, the strings, an int: what a record's run may be. */
    private static void writeRun(ByteStream out, List<String> strings) throws IOException {
        int room = 8;
        for (String string : strings) {
            room += CompactStrings.room(string);
        }
        int p = Window.reserve(out, room);
        LittleEndian.putInt(Window.array(out), p, BEFORE);
        p += 4;
        for (String string : strings) {
            p = CompactStrings.put(out, p, string, room);
        }
        LittleEndian.putInt(Window.array(out), p, ~BEFORE);
        Window.advance(out, p + 4);
    }

    private static byte[] oneByOne(List<String> strings) throws IOException {
        return Encoding.bytes(out -> {
            out.writeInt(BEFORE);
            for (String string : strings) {
                CompactStrings.write(out, string);
            }
            out.writeInt(~BEFORE);
        });
    }

    static Stream<String> strings() {
        return Stream.of(0, 1, 24, 25, 63, 64, 127, 128, 254, 255, 256, 257, 2045, 2046, 4096, 70_000)
                .flatMap(n -> Stream.of("a".repeat(n), "ÿ".repeat(n), "€".repeat(n), "a".repeat(n) + "€"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringAmongFields_hasTheBytesThatItHasAlone(String string) throws IOException {
        for (List<String> run : List.of(List.of(string), List.of("", string, "é"), List.of(string, string))) {
            byte[] expected = oneByOne(run);
            assertThat(Encoding.bytes(out -> writeRun(out, run))).isEqualTo(expected);
            ByteArrayOutputStream sink = new ByteArrayOutputStream();
            try (ByteStream out = ByteStreams.of(sink)) {
                writeRun(out, run);
            }
            assertThat(sink.toByteArray()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("strings")
    void room_suffices_andIsNeverMoreThanSaid(String string) throws IOException {
        long size = CompactStrings.sizeOf(string);
        assertThat(CompactStrings.room(string)).isBetween((int) Math.min(size, 512), CompactStrings.MAX_ROOM);
    }

    @Test
    void whatIsNotWritten_needsNoRoom() {
        assertThat(CompactStrings.room(null)).isZero();
    }

    /** In a file what lies behind may be in the window already, and must stay as it is. */
    @Test
    void runsInTheMiddleOfAFile_leaveAllElseAsItWas() throws IOException {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] content = new byte[200_000];
            random.nextBytes(content);
            Path file = Files.write(directory.resolve("file" + round), content);
            try (ByteStream stream = ByteStreams.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                int position = random.nextInt(100_000);
                stream.position(position);
                if (random.nextBoolean()) {
                    stream.readBytes(random.nextInt(1, 10_000));
                    stream.position(position);
                }
                for (int i = 0; i < 20; i++) {
                    List<String> run = randomRun(random);
                    byte[] expected = oneByOne(run);
                    if (position + expected.length > content.length) {
                        break;
                    }
                    writeRun(stream, run);
                    System.arraycopy(expected, 0, content, position, expected.length);
                    position += expected.length;
                }
            }
            assertThat(Arrays.mismatch(Files.readAllBytes(file), content))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(-1);
            Files.delete(file);
        }
    }

    private static List<String> randomRun(Random random) {
        List<String> run = new ArrayList<>();
        int count = random.nextInt(1, 8);
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(random.nextBoolean() ? 70 : random.nextInt(10) == 0 ? 6000 : 300);
            StringBuilder text = new StringBuilder();
            int greatest = random.nextInt(3) == 0 ? 0x4e00 : 0xff;
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(random.nextInt(20) == 0 ? greatest + 1 : 0x80));
            }
            run.add(text.toString());
        }
        return run;
    }

    /** The limits hold for each string, however short, and wherever it is written. */
    @Test
    void limits_holdForEachString() throws IOException {
        for (int limit : new int[] {0, 1, 2, 23, 24, 25, 62, 63, 64, 100, 254, 255, 256, 400, 510, 511, 512, 5000}) {
            for (String fits : List.of("a".repeat(limit), "€".repeat(limit / 2))) {
                assertThat(limited(limit, fits)).isEqualTo(oneByOne(List.of("", fits)));
            }
            for (String exceeds : List.of("a".repeat(limit + 1), "€".repeat(limit / 2 + 1))) {
                assertThatThrownBy(() -> limited(limit, exceeds))
                        .as("limit %d", limit)
                        .isInstanceOf(UnencodableValueException.class)
                        .hasMessageContaining("over the limit of " + limit);
            }
        }
    }

    private static byte[] limited(int limit, String string) throws IOException {
        return Encoding.bytes(out -> {
            DecodeLimits.DEFAULT.withMaxLength(limit).applyTo(out);
            writeRun(out, List.of("", string));
        });
    }

    @Test
    void limits_canBeTakenBack() throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            DecodeLimits.DEFAULT.withMaxLength(3).applyTo(stream);
            assertThatThrownBy(() -> CompactStrings.write(stream, "four"))
                    .isInstanceOf(UnencodableValueException.class);
            DecodeLimits.DEFAULT.applyTo(stream);
            CompactStrings.write(stream, "four");
            stream.position(0);
            assertThat(CompactStrings.read(stream)).isEqualTo("four");
            DecodeLimits.DEFAULT.withMaxLength(3).applyTo(stream);
            stream.position(0);
            assertThatThrownBy(() -> CompactStrings.read(stream)).isInstanceOf(MalformedRecordException.class);
        }
    }
}
