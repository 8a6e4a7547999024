package io.github.binrec.samples.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import io.github.binrec.samples.benchmarks.data.Measurements;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Player;
import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.TextPage;
import io.github.binrec.samples.benchmarks.data.Trade;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
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
final class KryoCodec<T> implements PeerCodec<T> {
    private static final Class<?>[] TYPES = {
        MediaContent.class,
        Media.class,
        Image.class,
        ImageSize.class,
        Player.class,
        Trade.class,
        Side.class,
        Mesh.class,
        Triangle.class,
        Vector.class,
        AccessLog.class,
        LogEntry.class,
        Address.class,
        TextPage.class,
        Measurements.class,
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
    private final Kryo kryo = new Kryo();
    private final Output output = new Output(1 << 16, -1);
    private final Input input = new Input();
    private byte[] bytes = {};

    KryoCodec(DataSet<T> set) {
        type = set.type();
        kryo.setReferences(false);
        kryo.setRegistrationRequired(true);
        for (Class<?> registered : TYPES) {
            kryo.register(registered);
        }
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
}
