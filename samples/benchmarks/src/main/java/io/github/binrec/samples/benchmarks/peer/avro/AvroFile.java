package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Avro's container file, with the schema at its start and blocks of many values, not compressed.
 *
 * @param toSpecific turns a value into a specific record
 * @param fromSpecific turns a specific record into a value
 * @param writer writes specific records
 * @param reader reads specific records
 * @param <T> the type of the values
 * @param <R> the type of the specific records
 */
record AvroFile<T, R extends SpecificRecord>(
        Function<T, R> toSpecific,
        Function<R, T> fromSpecific,
        SpecificDatumWriter<R> writer,
        SpecificDatumReader<R> reader)
        implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        try (DataFileWriter<R> out = new DataFileWriter<>(writer)) {
            out.setSyncInterval(BUFFER);
            out.create(reader.getExpected(), file.toFile());
            for (T value : values) {
                out.append(toSpecific.apply(value));
            }
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        try (DataFileReader<R> in = new DataFileReader<>(file.toFile(), reader)) {
            @Nullable R reused = null;
            while (in.hasNext()) {
                reused = in.next(reused);
                values.accept(fromSpecific.apply(reused));
            }
        }
    }
}
