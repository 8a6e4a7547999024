package io.github.binrec.stream.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions of 64 bits in a file, most of which is a hole. */
class FileScaleTest {
    @TempDir
    private Path directory;

    private ByteStream open() throws IOException {
        return ByteStreams.open(
                directory.resolve("sparse"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0x7fff_ffffL, 0x8000_0000L, 0x8000_0001L, 0xffff_ffffL, 0x1_0000_0000L, 0x1_0000_0001L, 1L << 40})
    void values_lieAcrossEveryPowerOfTwo(long position) throws IOException {
        try (ByteStream stream = open()) {
            stream.position(position - 3);
            stream.writeLong(0x0123456789abcdefL);
            stream.write(new byte[] {1, 2, 3});
            assertThat(stream.position()).isEqualTo(position + 8);
            assertThat(stream.size()).isEqualTo(position + 8);
        }
        try (ByteStream stream = open()) {
            stream.position(position - 4);
            assertThat(stream.read()).isZero();
            assertThat(stream.readLong()).isEqualTo(0x0123456789abcdefL);
            assertThat(stream.readAllBytes()).containsExactly(1, 2, 3);
            stream.setSize(position);
            assertThat(stream.size()).isEqualTo(position);
        }
    }

    @Test
    void hugeSize_isAHole() throws IOException {
        try (ByteStream stream = open()) {
            stream.setSize(1L << 42);
            stream.position((1L << 42) - 8);
            assertThat(stream.readLong()).isZero();
            assertThat(stream.read()).isEqualTo(-1);
        }
    }
}
