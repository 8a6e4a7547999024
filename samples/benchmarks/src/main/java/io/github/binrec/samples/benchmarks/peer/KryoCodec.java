package io.github.binrec.samples.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import io.github.binrec.samples.benchmarks.data.DataSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Kryo 5 with registered classes and without references, its fastest setting.
 *
 * @param <T> the type of the values
 */
public final class KryoCodec<T> implements PeerCodec<T> {
    /** What the data sets use of the JDK. */
    private static final Class<?>[] JDK_TYPES = {
        ArrayList.class,
        LinkedHashMap.class,
        int[].class,
        long[].class,
        double[].class,
        Optional.class,
        OptionalInt.class,
        OptionalLong.class,
        OptionalDouble.class
    };

    private final Class<T> type;
    private final Kryo kryo;
    private final Output output = new Output(1 << 16, -1);
    private final Input input = new Input();
    private byte[] bytes = {};

    KryoCodec(DataSet<T> set) {
        type = set.type();
        kryo = kryo(set.types());
        for (Class<?> registered : JDK_TYPES) {
            kryo.register(registered);
        }
    }

    /**
     * Makes a Kryo with its settings.
     *
     * @param types what is registered
     * @return a Kryo
     */
    public static Kryo kryo(Class<?>... types) {
        Kryo kryo = new Kryo();
        kryo.setReferences(false);
        kryo.setRegistrationRequired(true);
        for (Class<?> type : types) {
            kryo.register(type);
        }
        return kryo;
    }

    @Override
    public void rewind() {
        output.reset();
    }

    @Override
    public void encode(T value) {
        kryo.writeObject(output, value);
    }

    @Override
    public int size() {
        return output.position();
    }

    @Override
    public byte[] encoded() {
        return output.toBytes();
    }

    @Override
    public void open(byte[] encodings) {
        bytes = encodings;
    }

    @Override
    public T decode(int offset, int length) {
        input.setBuffer(bytes, offset, length);
        return kryo.readObject(input, type);
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new KryoFile<>(kryo, type));
    }
}
