package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.Measurements;
import io.github.binrec.samples.benchmarks.generated.sbe.MeasurementsDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.MeasurementsEncoder;
import io.github.binrec.samples.benchmarks.generated.sbe.MeasurementsFlagsDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Measurements as messages. */
final class MeasurementsFormat implements SbeCodec.Format<Measurements> {
    private final MeasurementsEncoder encoder = new MeasurementsEncoder();
    private final MeasurementsDecoder decoder = new MeasurementsDecoder();

    @Override
    public int write(MutableDirectBuffer target, int offset, Measurements value) {
        encoder.wrap(target, offset);
        encoder.flags()
                .clear()
                .hasChannel(value.channel().isPresent())
                .hasSerial(value.serial().isPresent())
                .hasBias(value.bias().isPresent())
                .hasRemark(value.remark().isPresent());
        encoder.channel(value.channel().orElse(0))
                .serial(value.serial().orElse(0))
                .bias(value.bias().orElse(0));
        writeArrays(value);
        MeasurementsEncoder.TotalsEncoder totals =
                encoder.totalsCount(value.totals().size());
        for (Map.Entry<String, Long> total : value.totals().entrySet()) {
            totals.next().total(total.getValue()).name(total.getKey());
        }
        MeasurementsEncoder.SensorsEncoder sensors =
                encoder.sensorsCount(value.sensors().size());
        for (String sensor : value.sensors()) {
            sensors.next().name(sensor);
        }
        encoder.remark(value.remark().orElse(""));
        return encoder.limit();
    }

    private void writeArrays(Measurements value) {
        MeasurementsEncoder.CountsEncoder counts = encoder.countsCount(value.counts().length);
        for (int count : value.counts()) {
            counts.next().value(count);
        }
        MeasurementsEncoder.TimesEncoder times = encoder.timesCount(value.times().length);
        for (long time : value.times()) {
            times.next().value(time);
        }
        MeasurementsEncoder.ValuesEncoder values = encoder.valuesCount(value.values().length);
        for (double number : value.values()) {
            values.next().value(number);
        }
    }

    @Override
    public Measurements read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, MeasurementsDecoder.BLOCK_LENGTH, MeasurementsDecoder.SCHEMA_VERSION);
        int[] counts = readCounts();
        long[] times = readTimes();
        double[] values = readValues();
        Map<String, Long> totals = readTotals();
        List<String> sensors = readSensors();
        String remark = decoder.remark();
        MeasurementsFlagsDecoder flags = decoder.flags();
        return new Measurements(
                counts,
                times,
                values,
                totals,
                sensors,
                flags.hasChannel() ? OptionalInt.of(decoder.channel()) : OptionalInt.empty(),
                flags.hasSerial() ? OptionalLong.of(decoder.serial()) : OptionalLong.empty(),
                flags.hasBias() ? OptionalDouble.of(decoder.bias()) : OptionalDouble.empty(),
                flags.hasRemark() ? Optional.of(remark) : Optional.empty());
    }

    private int[] readCounts() {
        MeasurementsDecoder.CountsDecoder group = decoder.counts();
        int[] counts = new int[group.count()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = group.next().value();
        }
        return counts;
    }

    private long[] readTimes() {
        MeasurementsDecoder.TimesDecoder group = decoder.times();
        long[] times = new long[group.count()];
        for (int i = 0; i < times.length; i++) {
            times[i] = group.next().value();
        }
        return times;
    }

    private double[] readValues() {
        MeasurementsDecoder.ValuesDecoder group = decoder.values();
        double[] values = new double[group.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = group.next().value();
        }
        return values;
    }

    private Map<String, Long> readTotals() {
        MeasurementsDecoder.TotalsDecoder group = decoder.totals();
        Map<String, Long> totals = new LinkedHashMap<>(group.count() * 4 / 3 + 1);
        while (group.hasNext()) {
            long total = group.next().total();
            totals.put(group.name(), total);
        }
        return totals;
    }

    private List<String> readSensors() {
        MeasurementsDecoder.SensorsDecoder group = decoder.sensors();
        List<String> sensors = new ArrayList<>(group.count());
        while (group.hasNext()) {
            sensors.add(group.next().name());
        }
        return sensors;
    }
}
