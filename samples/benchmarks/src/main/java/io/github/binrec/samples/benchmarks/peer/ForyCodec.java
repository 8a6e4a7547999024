package io.github.binrec.samples.benchmarks.peer;

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
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * Apache Fory in its mode for Java, with registered classes, both sides at the same version of each class, and without
 * looking for references to the same object, which records of values do not need.
 *
 * @param <T> the type of the values
 */
final class ForyCodec<T> implements PeerCodec<T> {
    private static final Class<?>[] TYPES = {
        MediaContent.class, Media.class, Image.class, ImageSize.class, Player.class, Trade.class, Side.class,
        Mesh.class, Triangle.class, Vector.class, AccessLog.class, LogEntry.class, Address.class, TextPage.class,
        Measurements.class
    };

    private final Class<T> type;
    private final Fory fory;
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(1 << 16);
    private MemoryBuffer input = MemoryBuffer.newHeapBuffer(0);

    ForyCodec(DataSet<T> set, boolean compressNumbers) {
        type = set.type();
        fory = Fory.builder()
                .withXlang(false)
                .withCompatible(false)
                .withRefTracking(false)
                .requireClassRegistration(true)
                .withNumberCompressed(compressNumbers)
                .withAsyncCompilation(false)
                .suppressClassRegistrationWarnings(true)
                .build();
        for (Class<?> registered : TYPES) {
            fory.register(registered);
        }
    }

    @Override
    public void rewind() {
        buffer.writerIndex(0);
    }

    @Override
    public void encode(T value) {
        fory.serialize(buffer, value);
    }

    @Override
    public int size() {
        return buffer.writerIndex();
    }

    @Override
    public byte[] encoded() {
        return buffer.getBytes(0, buffer.writerIndex());
    }

    @Override
    public void open(byte[] bytes) {
        input = MemoryBuffer.fromByteArray(bytes);
    }

    @Override
    public T decode(int offset, int length) {
        input.readerIndex(offset);
        return type.cast(fory.deserialize(input));
    }
}
