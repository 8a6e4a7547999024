package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.Measurements;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMeasurements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.avro.Schema;
import org.apache.avro.generic.PrimitivesArrays.DoubleArray;
import org.apache.avro.generic.PrimitivesArrays.IntArray;
import org.apache.avro.generic.PrimitivesArrays.LongArray;

/** Measurements as specific records. */
final class MeasurementsRecords {
    private static final Schema INTS = Schema.createArray(Schema.create(Schema.Type.INT));
    private static final Schema LONGS = Schema.createArray(Schema.create(Schema.Type.LONG));
    private static final Schema DOUBLES = Schema.createArray(Schema.create(Schema.Type.DOUBLE));

    private MeasurementsRecords() {}

    static AvroMeasurements of(Measurements value) {
        AvroMeasurements specific = new AvroMeasurements();
        specific.setCounts(counts(value.counts()));
        specific.setTimes(times(value.times()));
        specific.setValues(values(value.values()));
        specific.setTotals(value.totals());
        specific.setSensors(value.sensors());
        specific.setChannel(value.channel().isPresent() ? value.channel().getAsInt() : null);
        specific.setSerial(value.serial().isPresent() ? value.serial().getAsLong() : null);
        specific.setBias(value.bias().isPresent() ? value.bias().getAsDouble() : null);
        specific.setRemark(value.remark().orElse(null));
        return specific;
    }

    private static IntArray counts(int[] counts) {
        IntArray array = new IntArray(counts.length, INTS);
        for (int i = 0; i < counts.length; i++) {
            array.add(i, counts[i]);
        }
        return array;
    }

    private static LongArray times(long[] times) {
        LongArray array = new LongArray(times.length, LONGS);
        for (int i = 0; i < times.length; i++) {
            array.add(i, times[i]);
        }
        return array;
    }

    private static DoubleArray values(double[] values) {
        DoubleArray array = new DoubleArray(values.length, DOUBLES);
        for (int i = 0; i < values.length; i++) {
            array.add(i, values[i]);
        }
        return array;
    }

    static Measurements toRecord(AvroMeasurements specific) {
        Integer channel = specific.getChannel();
        Long serial = specific.getSerial();
        Double bias = specific.getBias();
        return new Measurements(
                ints(specific.getCounts()),
                longs(specific.getTimes()),
                doubles(specific.getValues()),
                new LinkedHashMap<>(specific.getTotals()),
                new ArrayList<>(specific.getSensors()),
                channel == null ? OptionalInt.empty() : OptionalInt.of(channel),
                serial == null ? OptionalLong.empty() : OptionalLong.of(serial),
                bias == null ? OptionalDouble.empty() : OptionalDouble.of(bias),
                Optional.ofNullable(specific.getRemark()));
    }

    private static int[] ints(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static long[] longs(List<Long> list) {
        long[] array = new long[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static double[] doubles(List<Double> list) {
        double[] array = new double[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }
}
