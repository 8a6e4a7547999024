package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.PeerCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A codec over the JDK's data streams, with {@code writeUTF} for strings.
 *
 * @param <T> the type of the values
 */
public final class DataOutputCodec<T> implements PeerCodec<T> {
    private final Format<T> format;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private ByteArrayInputStream input = new ByteArrayInputStream(new byte[0]);
    private DataInputStream in = new DataInputStream(input);

    /** Writes values of a type field by field and reads them back. */
    interface Format<T> {
        void write(DataOutputStream out, T value) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    /** Writes an element of a list. */
    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads an element of a list. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private DataOutputCodec(Format<T> format) {
        this.format = format;
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(DataSet.MEDIA, () -> new DataOutputCodec<>(new MediaFormat()))
                .with(DataSet.TRADE, () -> new DataOutputCodec<>(new TradeFormat()))
                .with(DataSet.MESH, () -> new DataOutputCodec<>(new MeshFormat()))
                .with(DataSet.LOG, () -> new DataOutputCodec<>(new LogFormat()))
                .with(DataSet.TEXT, () -> new DataOutputCodec<>(new TextFormat()))
                .with(DataSet.COLLECTIONS, () -> new DataOutputCodec<>(new MeasurementsFormat()));
    }

    @Override
    public void rewind() {
        bytes.reset();
    }

    @Override
    public void encode(T value) throws IOException {
        format.write(out, value);
    }

    @Override
    public int size() {
        return bytes.size();
    }

    @Override
    public byte[] encoded() {
        return bytes.toByteArray();
    }

    @Override
    public void open(byte[] encodings) {
        input = new ByteArrayInputStream(encodings);
        in = new DataInputStream(input);
    }

    @Override
    public T decode(int offset, int length) throws IOException {
        if (offset == 0) {
            input.reset();
        }
        return format.read(in);
    }

    static <T> void writeList(DataOutputStream out, List<T> list, Writer<T> writer) throws IOException {
        out.writeInt(list.size());
        for (T element : list) {
            writer.write(out, element);
        }
    }

    static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
        int count = in.readInt();
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(reader.read(in));
        }
        return list;
    }

    static void writeNullable(DataOutputStream out, @Nullable String value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(value);
        }
    }

    static @Nullable String readNullable(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new DataOutputFile<>(format));
    }
}
