package io.github.binrec.samples.benchmarks.peer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * Values in frames, encoded into and decoded from the array that the file is written from and read into. Fory can write to an
 * OutputStream, but flushes it after each value.
 *
 * @param fory with the classes registered
 * @param type the type of the values
 * @param <T> likewise
 */
record ForyFile<T>(Fory fory, Class<T> type) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        byte[] bytes = new byte[FrameWriter.CAPACITY];
        MemoryBuffer target = MemoryBuffer.fromByteArray(bytes);
        try (FrameWriter out = new FrameWriter(file, ByteBuffer.wrap(bytes))) {
            for (T value : values) {
                target.writerIndex(out.begin());
                fory.serialize(target, value);
                out.end(target.writerIndex());
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        byte[] bytes = new byte[BUFFER];
        MemoryBuffer source = MemoryBuffer.fromByteArray(bytes);
        try (FrameReader in = new FrameReader(file, ByteBuffer.wrap(bytes))) {
            while (in.next()) {
                source.readerIndex(in.start());
                values.accept(type.cast(fory.deserialize(source)));
            }
        }
    }
}
