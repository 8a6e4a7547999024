package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.Measurements;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Measurements as messages. */
final class MeasurementsMessages {
    private MeasurementsMessages() {}

    static Protobuf.Measurements of(Measurements value) {
        Protobuf.Measurements.Builder builder =
                Protobuf.Measurements.newBuilder().putAllTotals(value.totals()).addAllSensors(value.sensors());
        addArrays(builder, value);
        value.channel().ifPresent(builder::setChannel);
        value.serial().ifPresent(builder::setSerial);
        value.bias().ifPresent(builder::setBias);
        value.remark().ifPresent(builder::setRemark);
        return builder.build();
    }

    private static void addArrays(Protobuf.Measurements.Builder builder, Measurements value) {
        for (int count : value.counts()) {
            builder.addCounts(count);
        }
        for (long time : value.times()) {
            builder.addTimes(time);
        }
        for (double number : value.values()) {
            builder.addValues(number);
        }
    }

    static Measurements toRecord(Protobuf.Measurements message) {
        return new Measurements(
                counts(message),
                times(message),
                values(message),
                new LinkedHashMap<>(message.getTotalsMap()),
                new ArrayList<>(message.getSensorsList()),
                message.hasChannel() ? OptionalInt.of(message.getChannel()) : OptionalInt.empty(),
                message.hasSerial() ? OptionalLong.of(message.getSerial()) : OptionalLong.empty(),
                message.hasBias() ? OptionalDouble.of(message.getBias()) : OptionalDouble.empty(),
                message.hasRemark() ? Optional.of(message.getRemark()) : Optional.empty());
    }

    private static int[] counts(Protobuf.Measurements message) {
        int[] counts = new int[message.getCountsCount()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = message.getCounts(i);
        }
        return counts;
    }

    private static long[] times(Protobuf.Measurements message) {
        long[] times = new long[message.getTimesCount()];
        for (int i = 0; i < times.length; i++) {
            times[i] = message.getTimes(i);
        }
        return times;
    }

    private static double[] values(Protobuf.Measurements message) {
        double[] values = new double[message.getValuesCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = message.getValues(i);
        }
        return values;
    }
}
