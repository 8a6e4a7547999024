package io.github.binrec.samples.benchmarks.peer.activej;

import io.activej.codegen.DefiningClassLoader;
import io.activej.serializer.BinarySerializer;
import io.activej.serializer.CompatibilityLevel;
import io.activej.serializer.CorruptedDataException;
import io.activej.serializer.SerializerFactory;
import io.github.binrec.samples.benchmarks.peer.ArrayCodec;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.IOException;
import java.util.Optional;

/**
 * ActiveJ Serializer on annotated records, little-endian.
 *
 * @param <T> the type of the values
 */
public final class ActivejCodec<T> extends ArrayCodec<T> {
    private final BinarySerializer<T> serializer;

    /**
     * Creates a codec.
     *
     * @param type the class of the record
     */
    public ActivejCodec(Class<T> type) {
        serializer = serializer(type);
    }

    /**
     * Makes a serializer with our settings.
     *
     * @param type the class of a record
     * @param <T> the type of the values
     * @return a serializer
     */
    public static <T> BinarySerializer<T> serializer(Class<T> type) {
        return SerializerFactory.builder()
                .withCompatibilityLevel(CompatibilityLevel.LEVEL_4_LE)
                .build()
                .create(DefiningClassLoader.create(ActivejCodec.class.getClassLoader()), type);
    }

    @Override
    public void encode(T value) {
        position = serializer.encode(buffer, position, value);
    }

    @Override
    public T decode(int offset, int length) throws IOException {
        try {
            return serializer.decode(input, offset);
        } catch (CorruptedDataException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new ActivejFile<>(serializer));
    }
}
