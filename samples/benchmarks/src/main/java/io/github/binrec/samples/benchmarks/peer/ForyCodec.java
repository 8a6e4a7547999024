package io.github.binrec.samples.benchmarks.peer;

import io.github.binrec.samples.benchmarks.data.DataSet;
import java.util.Optional;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * Apache Fory in its mode for Java, with registered classes, both sides at the same version of each class, and without
 * looking for references to the same object, which records of values do not need.
 *
 * @param <T> the type of the values
 */
public final class ForyCodec<T> implements PeerCodec<T> {
    private final Class<T> type;
    private final Fory fory;
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(1 << 16);
    private MemoryBuffer input = MemoryBuffer.newHeapBuffer(0);

    ForyCodec(DataSet<T> set, boolean compressNumbers) {
        type = set.type();
        fory = fory(compressNumbers, true, set.types());
    }

    /**
     * Makes a Fory with its settings.
     *
     * @param compressNumbers whether ints and longs are written with as many bytes as they need
     * @param compile whether it compiles codecs at run time
     * @param types what is registered
     * @return a Fory
     */
    public static Fory fory(boolean compressNumbers, boolean compile, Class<?>... types) {
        Fory fory = Fory.builder()
                .withXlang(false)
                .withCompatible(false)
                .withRefTracking(false)
                .requireClassRegistration(true)
                .withNumberCompressed(compressNumbers)
                .withCodegen(compile)
                .withAsyncCompilation(false)
                .suppressClassRegistrationWarnings(true)
                .build();
        for (Class<?> type : types) {
            fory.register(type);
        }
        return fory;
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

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new ForyFile<>(fory, type));
    }
}
