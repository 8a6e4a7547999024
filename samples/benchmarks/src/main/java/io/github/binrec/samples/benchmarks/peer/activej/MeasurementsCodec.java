package io.github.binrec.samples.benchmarks.peer.activej;

import io.activej.serializer.BinarySerializer;
import io.activej.serializer.CorruptedDataException;
import io.github.binrec.samples.benchmarks.data.Measurements;
import io.github.binrec.samples.benchmarks.peer.ArrayCodec;
import java.io.IOException;

/** ActiveJ Serializer on measurements, by way of a record that it can take. */
public final class MeasurementsCodec extends ArrayCodec<Measurements> {
    private final BinarySerializer<MeasurementsRecord> serializer = ActivejCodec.serializer(MeasurementsRecord.class);

    /** Creates a codec. */
    public MeasurementsCodec() {}

    @Override
    public void encode(Measurements value) {
        position = serializer.encode(buffer, position, MeasurementsRecord.of(value));
    }

    @Override
    public Measurements decode(int offset, int length) throws IOException {
        try {
            return serializer.decode(input, offset).toMeasurements();
        } catch (CorruptedDataException e) {
            throw new IOException(e);
        }
    }
}
