package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.generated.avro.AvroAccessLog;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMeasurements;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMediaContent;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMesh;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTextPage;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTrade;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.PeerCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.jspecify.annotations.Nullable;

/**
 * A codec over specific records, with the coders that Avro generates into them.
 *
 * @param <T> the type of the values
 * @param <R> the type of the specific records
 */
public final class AvroCodec<T, R extends SpecificRecord> implements PeerCodec<T> {
    private final Function<T, R> toSpecific;
    private final Function<R, T> fromSpecific;
    private final SpecificDatumWriter<R> writer;
    private final SpecificDatumReader<R> reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    // Buffered, though it is flushed after each value: without, each number is a call of the stream, which takes twice
    // as long.
    private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    private @Nullable BinaryDecoder decoder;
    // Read into again and again: what is made of it holds nothing of it.
    private @Nullable R specific;
    private byte[] input = {};

    private AvroCodec(Schema schema, SpecificData model, Function<T, R> toSpecific, Function<R, T> fromSpecific) {
        this.toSpecific = toSpecific;
        this.fromSpecific = fromSpecific;
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getPackage().equals(AvroTrade.class.getPackage())));
        model.setCustomCoders(true);
        writer = new SpecificDatumWriter<>(schema, model);
        reader = new SpecificDatumReader<>(schema, schema, model);
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(
                        DataSet.MEDIA,
                        () -> new AvroCodec<>(
                                AvroMediaContent.SCHEMA$,
                                new AvroMediaContent().getSpecificData(),
                                MediaRecords::of,
                                MediaRecords::toRecord))
                .with(
                        DataSet.TRADE,
                        () -> new AvroCodec<>(
                                AvroTrade.SCHEMA$,
                                new AvroTrade().getSpecificData(),
                                TradeRecords::of,
                                TradeRecords::toRecord))
                .with(
                        DataSet.MESH,
                        () -> new AvroCodec<>(
                                AvroMesh.SCHEMA$,
                                new AvroMesh().getSpecificData(),
                                MeshRecords::of,
                                MeshRecords::toRecord))
                .with(
                        DataSet.LOG,
                        () -> new AvroCodec<>(
                                AvroAccessLog.SCHEMA$,
                                new AvroAccessLog().getSpecificData(),
                                LogRecords::of,
                                LogRecords::toRecord))
                .with(
                        DataSet.TEXT,
                        () -> new AvroCodec<>(
                                AvroTextPage.SCHEMA$,
                                new AvroTextPage().getSpecificData(),
                                TextRecords::of,
                                TextRecords::toRecord))
                .with(
                        DataSet.COLLECTIONS,
                        () -> new AvroCodec<>(
                                AvroMeasurements.SCHEMA$,
                                new AvroMeasurements().getSpecificData(),
                                MeasurementsRecords::of,
                                MeasurementsRecords::toRecord));
    }

    @Override
    public void rewind() {
        bytes.reset();
    }

    @Override
    public void encode(T value) throws IOException {
        writer.write(toSpecific.apply(value), encoder);
        encoder.flush();
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
        input = encodings;
    }

    @Override
    public T decode(int offset, int length) throws IOException {
        decoder = DecoderFactory.get().binaryDecoder(input, offset, length, decoder);
        specific = reader.read(specific, decoder);
        return fromSpecific.apply(specific);
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new AvroFile<>(toSpecific, fromSpecific, writer, reader));
    }
}
