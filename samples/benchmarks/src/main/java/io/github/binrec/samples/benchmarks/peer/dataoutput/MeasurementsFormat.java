package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.Measurements;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Measurements by hand. */
final class MeasurementsFormat implements DataOutputCodec.Format<Measurements> {
    @Override
    public void write(DataOutputStream out, Measurements value) throws IOException {
        writeArrays(out, value);
        out.writeInt(value.totals().size());
        for (Map.Entry<String, Long> total : value.totals().entrySet()) {
            out.writeUTF(total.getKey());
            out.writeLong(total.getValue());
        }
        DataOutputCodec.writeList(out, value.sensors(), DataOutputStream::writeUTF);
        writeOptionals(out, value);
    }

    private static void writeArrays(DataOutputStream out, Measurements value) throws IOException {
        out.writeInt(value.counts().length);
        for (int count : value.counts()) {
            out.writeInt(count);
        }
        out.writeInt(value.times().length);
        for (long time : value.times()) {
            out.writeLong(time);
        }
        out.writeInt(value.values().length);
        for (double number : value.values()) {
            out.writeDouble(number);
        }
    }

    private static void writeOptionals(DataOutputStream out, Measurements value) throws IOException {
        out.writeBoolean(value.channel().isPresent());
        if (value.channel().isPresent()) {
            out.writeInt(value.channel().getAsInt());
        }
        out.writeBoolean(value.serial().isPresent());
        if (value.serial().isPresent()) {
            out.writeLong(value.serial().getAsLong());
        }
        out.writeBoolean(value.bias().isPresent());
        if (value.bias().isPresent()) {
            out.writeDouble(value.bias().getAsDouble());
        }
        DataOutputCodec.writeNullable(out, value.remark().orElse(null));
    }

    @Override
    public Measurements read(DataInputStream in) throws IOException {
        return new Measurements(
                readInts(in),
                readLongs(in),
                readDoubles(in),
                readTotals(in),
                DataOutputCodec.readList(in, DataInput::readUTF),
                in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty(),
                in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty(),
                in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty(),
                Optional.ofNullable(DataOutputCodec.readNullable(in)));
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] ints = new int[in.readInt()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = in.readInt();
        }
        return ints;
    }

    private static long[] readLongs(DataInputStream in) throws IOException {
        long[] longs = new long[in.readInt()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = in.readLong();
        }
        return longs;
    }

    private static double[] readDoubles(DataInputStream in) throws IOException {
        double[] doubles = new double[in.readInt()];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = in.readDouble();
        }
        return doubles;
    }

    private static Map<String, Long> readTotals(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, Long> totals = new LinkedHashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            totals.put(in.readUTF(), in.readLong());
        }
        return totals;
    }
}
