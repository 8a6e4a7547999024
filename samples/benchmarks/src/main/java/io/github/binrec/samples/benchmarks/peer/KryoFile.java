package io.github.binrec.samples.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Values one behind the other through Kryo's buffers over the streams of a file.
 *
 * @param kryo with the classes registered
 * @param type the type of the values
 * @param <T> likewise
 */
record KryoFile<T>(Kryo kryo, Class<T> type) implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        try (Output out = new Output(Files.newOutputStream(file), BUFFER)) {
            for (T value : values) {
                kryo.writeObject(out, value);
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        try (Input in = new Input(Files.newInputStream(file), BUFFER)) {
            while (!in.end()) {
                values.accept(kryo.readObject(in, type));
            }
        }
    }
}
