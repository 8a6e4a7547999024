package io.github.binrec.samples.benchmarks.peer.activej;

import io.activej.serializer.BinarySerializer;
import io.activej.serializer.CorruptedDataException;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.FrameReader;
import io.github.binrec.samples.benchmarks.peer.FrameWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Values in frames, encoded into and decoded from the array that the file is written from and read into.
 *
 * @param serializer the serializer that ActiveJ has made
 * @param <T> the type of the values
 */
record ActivejFile<T>(BinarySerializer<T> serializer) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        byte[] bytes = new byte[FrameWriter.CAPACITY];
        try (FrameWriter out = new FrameWriter(file, ByteBuffer.wrap(bytes))) {
            for (T value : values) {
                out.end(serializer.encode(bytes, out.begin(), value));
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        byte[] bytes = new byte[BUFFER];
        try (FrameReader in = new FrameReader(file, ByteBuffer.wrap(bytes))) {
            while (in.next()) {
                values.accept(serializer.decode(bytes, in.start()));
            }
        } catch (CorruptedDataException e) {
            throw new IOException(e);
        }
    }
}
