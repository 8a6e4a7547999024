package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.Measurements;
import java.util.ArrayList;
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
        int totals = in.arrayEnd(values, Double.BYTES);
        if (totals > end) {
            throw malformed();
        }
        int sensors = totalsEnd(totals);
        int rest = sensorsEnd(sensors);
        return measurements(present, p + 2, times, values, totals, sensors, rest, end);
    }

    private Measurements measurements(
            int present, int counts, int times, int values, int totals, int sensors, int rest, int end) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int p = rest;
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
            remark = Optional.of(in.text(p));
            p = in.textEnd(p);
        }
        if (p != end) {
            throw malformed();
        }
        return new Measurements(
                in.ints(counts),
                in.longs(times),
                in.doubles(values),
                totals(totals),
                sensors(sensors),
                channel,
                serial,
                bias,
                remark);
    }

    private int totalsEnd(int index) {
        byte[] bytes = source.bytes;
        int p = varintEnd(bytes, index);
        for (int i = varint(bytes, index); i > 0; i--) {
            p = source.textEnd(p) + Long.BYTES;
        }
        return p;
    }

    private Map<String, Long> totals(int index) {
        byte[] bytes = source.bytes;
        int count = varint(bytes, index);
        int p = varintEnd(bytes, index);
        Map<String, Long> totals = new LinkedHashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            int end = source.textEnd(p);
            totals.put(source.text(p), (long) LONG.get(bytes, end));
            p = end + Long.BYTES;
        }
        return totals;
    }

    private int sensorsEnd(int index) {
        byte[] bytes = source.bytes;
        int p = varintEnd(bytes, index);
        for (int i = varint(bytes, index); i > 0; i--) {
            p = source.textEnd(p);
        }
        return p;
    }

    private List<String> sensors(int index) {
        byte[] bytes = source.bytes;
        int count = varint(bytes, index);
        int p = varintEnd(bytes, index);
        List<String> sensors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sensors.add(source.text(p));
            p = source.textEnd(p);
        }
        return sensors;
    }
}
