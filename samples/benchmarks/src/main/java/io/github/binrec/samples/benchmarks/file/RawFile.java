package io.github.binrec.samples.benchmarks.file;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * What the others are compared with: moves so many bytes between a direct buffer and a file, and has no values.
 *
 * @param size how many bytes
 * @param <T> the type of the values that there are not
 */
record RawFile<T>(long size) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long left = size; left > 0; ) {
                buffer.clear().limit((int) Math.min(left, BUFFER));
                left -= out.write(buffer);
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (in.read(buffer) >= 0) {
                buffer.clear();
            }
        }
    }
}
