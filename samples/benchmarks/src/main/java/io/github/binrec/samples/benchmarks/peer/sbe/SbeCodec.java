package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.ArrayCodec;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.util.Optional;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A codec over generated flyweights. It leaves out the header that tells the type and the version of a message: the other
 * codecs do not write such a thing either.
 *
 * @param <T> the type of the values
 */
public final class SbeCodec<T> extends ArrayCodec<T> {
    private final Format<T> format;
    private final MutableDirectBuffer target = new UnsafeBuffer(buffer);
    private final DirectBuffer source = new UnsafeBuffer(input);

    /** Copies values of a type into a message and out of it. */
    interface Format<T> {
        /** Writes a message and returns the index behind it. */
        int write(MutableDirectBuffer target, int offset, T value);

        T read(DirectBuffer source, int offset);
    }

    private SbeCodec(Format<T> format) {
        this.format = format;
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(DataSet.MEDIA, () -> new SbeCodec<>(new MediaFormat()))
                .with(DataSet.TRADE, () -> new SbeCodec<>(new TradeFormat()))
                .with(DataSet.MESH, () -> new SbeCodec<>(new MeshFormat()))
                .with(DataSet.LOG, () -> new SbeCodec<>(new LogFormat()))
                .with(DataSet.TEXT, () -> new SbeCodec<>(new TextFormat()))
                .with(DataSet.COLLECTIONS, () -> new SbeCodec<>(new MeasurementsFormat()));
    }

    @Override
    public void encode(T value) {
        position = format.write(target, position, value);
    }

    @Override
    public void open(byte[] bytes) {
        super.open(bytes);
        source.wrap(bytes);
    }

    @Override
    public T decode(int offset, int length) {
        return format.read(source, offset);
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new SbeFile<>(format));
    }
}
