package io.github.binrec.samples.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameReaderTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("frames");
    }

    private void write(ByteBuffer buffer, int frames) throws IOException {
        try (FrameWriter out = new FrameWriter(file, buffer)) {
            for (int i = 0; i < frames; i++) {
                int start = out.begin();
                buffer.put(start, (byte) i);
                out.end(start + 1 + i % 100);
            }
        }
    }

    @Test
    void frame_isLittleEndianLengthAndBody() throws IOException {
        write(ByteBuffer.allocate(FrameWriter.CAPACITY), 1);

        assertThat(file).hasBinaryContent(new byte[] {1, 0, 0, 0, 0});
    }

    @Test
    void manyFrames_comeBackOnHeapAndOffHeap() throws IOException {
        int frames = 5_000;
        write(ByteBuffer.allocateDirect(FrameWriter.CAPACITY), frames);
        ByteBuffer buffer = ByteBuffer.allocate(FileFormat.BUFFER);

        try (FrameReader in = new FrameReader(file, buffer)) {
            for (int i = 0; i < frames; i++) {
                assertThat(in.next()).isTrue();
                assertThat(in.length()).isEqualTo(1 + i % 100);
                assertThat(buffer.get(in.start())).isEqualTo((byte) i);
            }
            assertThat(in.next()).isFalse();
        }
    }

    @Test
    void tornFrame_isNoEnd() throws IOException {
        for (byte[] torn : List.of(new byte[] {1}, new byte[] {1, 0, 0, 0}, new byte[] {2, 0, 0, 0, 7})) {
            Files.write(file, torn);

            try (FrameReader in = new FrameReader(file, ByteBuffer.allocate(FileFormat.BUFFER))) {
                assertThatThrownBy(in::next).as("%d bytes", torn.length).isInstanceOf(EOFException.class);
            }
        }
    }
}
