package io.github.binrec.samples.benchmarks.peer.binrec;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Values one behind the other on a stream over a file: each tells where it ends.
 *
 * @param codec the generated codec
 * @param <T> the type of the values
 */
record BinrecFile<T>(BinaryCodec<T> codec) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        try (ByteStream out = ByteStreams.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (T value : values) {
                codec.write(out, value);
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        try (ByteStream in = ByteStreams.open(file, StandardOpenOption.READ)) {
            for (T value : codec.values(in)) {
                values.accept(value);
            }
        }
    }
}
