package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * The number of values, then the values one behind the other, through the JDK's buffered streams.
 *
 * @param format writes a value field by field and reads it back
 * @param <T> the type of the values
 */
record DataOutputFile<T>(DataOutputCodec.Format<T> format) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.writeInt(values.size());
            for (T value : values) {
                format.write(out, value);
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (int left = in.readInt(); left > 0; left--) {
                values.accept(format.read(in));
            }
        }
    }
}
