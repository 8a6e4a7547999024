package io.github.binrec.samples.benchmarks.peer.binrec;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.samples.benchmarks.data.AccessLogCodec;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.data.MeasurementsCodec;
import io.github.binrec.samples.benchmarks.data.MediaContentCodec;
import io.github.binrec.samples.benchmarks.data.MeshCodec;
import io.github.binrec.samples.benchmarks.data.TextPageCodec;
import io.github.binrec.samples.benchmarks.data.TradeCodec;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.PeerCodec;
import io.github.binrec.samples.benchmarks.peer.Subject;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A generated codec on streams in memory.
 *
 * @param <T> the type of the values
 */
public final class BinrecCodec<T> implements PeerCodec<T> {
    private final BinaryCodec<T> codec;
    private final ByteStream out = ByteStreams.memory();
    private ByteStream in = ByteStreams.memory();

    BinrecCodec(BinaryCodec<T> codec) {
        this.codec = codec;
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(DataSet.MEDIA, () -> new BinrecCodec<>(MediaContentCodec.INSTANCE))
                .with(DataSet.TRADE, () -> new BinrecCodec<>(TradeCodec.INSTANCE))
                .with(DataSet.MESH, () -> new BinrecCodec<>(MeshCodec.INSTANCE))
                .with(DataSet.LOG, () -> new BinrecCodec<>(AccessLogCodec.INSTANCE))
                .with(DataSet.TEXT, () -> new BinrecCodec<>(TextPageCodec.INSTANCE))
                .with(DataSet.COLLECTIONS, () -> new BinrecCodec<>(MeasurementsCodec.INSTANCE));
    }

    /**
     * Returns the codec of a data set in a JVM that has written strings with a char above {@code 0xff}, as many soon have: Latin-1
     * strings are written faster before.
     *
     * @param set the data set
     * @return its values and the codec
     */
    public static Optional<? extends Subject<?>> afterWideStrings(DataSet<?> set) {
        for (int i = 0; i < PeerCodec.WIDE_STRINGS; i++) {
            if (Codecs.STRING.toBytes("\u20ac").length != 3) {
                throw new IllegalStateException("a wide char takes two bytes and the header");
            }
        }
        return codecs().subject(set);
    }

    @Override
    public void rewind() throws IOException {
        out.truncate(0);
    }

    @Override
    public void encode(T value) throws IOException {
        codec.write(out, value);
    }

    @Override
    public int size() {
        return encoded().length;
    }

    @Override
    public byte[] encoded() {
        try {
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open(byte[] bytes) {
        in = ByteStreams.memory(bytes);
    }

    @Override
    public T decode(int offset, int length) throws IOException {
        if (offset == 0) {
            in.position(0);
        }
        return codec.read(in);
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new BinrecFile<>(codec));
    }
}
