package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.FrameReader;
import io.github.binrec.samples.benchmarks.peer.FrameWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Messages in frames, encoded into and decoded from the direct buffer that the file is written from and read into.
 *
 * @param format copies values into messages and out of them
 * @param <T> the type of the values
 */
record SbeFile<T>(SbeCodec.Format<T> format) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(FrameWriter.CAPACITY);
        MutableDirectBuffer target = new UnsafeBuffer(buffer);
        try (FrameWriter out = new FrameWriter(file, buffer)) {
            for (T value : values) {
                out.end(format.write(target, out.begin(), value));
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        DirectBuffer source = new UnsafeBuffer(buffer);
        try (FrameReader in = new FrameReader(file, buffer)) {
            while (in.next()) {
                values.accept(format.read(source, in.start()));
            }
        }
    }
}
