package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.Measurements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Measurements: a length of three bytes, arrays in bulk, a map and a list, and four components that may be empty. */
final class MeasurementsLimit extends LimitCodec<Measurements> {
    private static final int LENGTH = 3;

    /** What is always present, in the two bytes of the bitmap, and the bits of what need not be. */
    private static final short PRESENT = 0x009f;

    private static final short CHANNEL = 0x0020;
    private static final short SERIAL = 0x0040;
    private static final short BIAS = 0x0100;
    private static final short REMARK = 0x0200;

    @Override
    public void encode(Measurements value) {
        int start = position;
        byte[] bytes = room(start, most(value));
        int present = PRESENT
                | (value.channel().isPresent() ? CHANNEL : 0)
                | (value.serial().isPresent() ? SERIAL : 0)
                | (value.bias().isPresent() ? BIAS : 0)
                | (value.remark().isPresent() ? REMARK : 0);
        SHORT.set(bytes, start + LENGTH, (short) present);
        int p = target.putInts(start + LENGTH + 2, value.counts());
        p = target.putLongs(p, value.times());
        p = target.putDoubles(p, value.values());
        p = putTotals(bytes, p, value.totals());
        p = putSensors(bytes, p, value.sensors());
        p = putOptionals(bytes, p, value);
        position = frame(bytes, start, LENGTH, p);
    }

    private static int most(Measurements value) {
        int most = 64
                + Integer.BYTES * value.counts().length
                + Long.BYTES * value.times().length
                + Double.BYTES * value.values().length
                + 2 * value.remark().orElse("").length();
        for (String name : value.totals().keySet()) {
            most += 5 + 2 * name.length() + Long.BYTES;
        }
        List<String> sensors = value.sensors();
        for (int i = 0; i < sensors.size(); i++) {
            most += 5 + 2 * sensors.get(i).length();
        }
        return most;
    }

    private int putTotals(byte[] bytes, int index, Map<String, Long> totals) {
        int p = putVarint(bytes, index, totals.size());
        for (Map.Entry<String, Long> total : totals.entrySet()) {
            p = target.putText(p, total.getKey());
            LONG.set(bytes, p, (long) total.getValue());
            p += Long.BYTES;
        }
        return p;
    }

    private int putSensors(byte[] bytes, int index, List<String> sensors) {
        int count = sensors.size();
        int p = putVarint(bytes, index, count);
        for (int i = 0; i < count; i++) {
            p = target.putText(p, sensors.get(i));
        }
        return p;
    }

    private int putOptionals(byte[] bytes, int index, Measurements value) {
        int p = index;
        if (value.channel().isPresent()) {
            INT.set(bytes, p, value.channel().getAsInt());
            p += Integer.BYTES;
        }
        if (value.serial().isPresent()) {
            LONG.set(bytes, p, value.serial().getAsLong());
            p += Long.BYTES;
        }
        if (value.bias().isPresent()) {
            DOUBLE.set(bytes, p, value.bias().getAsDouble());
            p += Double.BYTES;
        }
        return value.remark().isPresent() ? target.putText(p, value.remark().get()) : p;
    }

    @Override
    public Measurements decode(int offset, int length) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int end = frameEnd(bytes, offset);
        int p = varintEnd(bytes, offset);
        int present = (short) SHORT.get(bytes, p);
        if ((present & ~(CHANNEL | SERIAL | BIAS | REMARK)) != PRESENT) {
            throw malformed();
        }
        int times = in.arrayEnd(p + 2, Integer.BYTES);
        int values = in.arrayEnd(times, Long.BYTES);
        in.at = in.arrayEnd(values, Double.BYTES);
        if (in.at < values || in.at > end) {
            throw malformed();
        }
        int[] allCounts = in.ints(p + 2);
        long[] allTimes = in.longs(times);
        double[] allValues = in.doubles(values);
        return measurements(present, allCounts, allTimes, allValues, totals(), in.texts(), end);
    }

    private Measurements measurements(
            int present,
            int[] counts,
            long[] times,
            double[] values,
            Map<String, Long> totals,
            List<String> sensors,
            int end) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int p = in.at;
        OptionalInt channel = OptionalInt.empty();
        if ((present & CHANNEL) != 0) {
            channel = OptionalInt.of((int) INT.get(bytes, p));
            p += Integer.BYTES;
        }
        OptionalLong serial = OptionalLong.empty();
        if ((present & SERIAL) != 0) {
            serial = OptionalLong.of((long) LONG.get(bytes, p));
            p += Long.BYTES;
        }
        OptionalDouble bias = OptionalDouble.empty();
        if ((present & BIAS) != 0) {
            bias = OptionalDouble.of((double) DOUBLE.get(bytes, p));
            p += Double.BYTES;
        }
        Optional<String> remark = Optional.empty();
        if ((present & REMARK) != 0) {
            in.at = p;
            remark = Optional.of(in.text());
            p = in.at;
        }
        if (p != end) {
            throw malformed();
        }
        return new Measurements(counts, times, values, totals, sensors, channel, serial, bias, remark);
    }

    private Map<String, Long> totals() {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int count = varint(bytes, in.at);
        int p = varintEnd(bytes, in.at);
        if (count > bytes.length - p) {
            throw malformed();
        }
        in.at = p;
        Map<String, Long> totals = new LinkedHashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            String name = in.text();
            totals.put(name, (long) LONG.get(bytes, in.at));
            in.at += Long.BYTES;
        }
        return totals;
    }
}
