package io.github.binrec.samples.benchmarks.data.varint;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Varint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * {@link io.github.binrec.samples.benchmarks.data.Measurements} in {@code PLAIN}, with varints where they help.
 *
 * @param counts as there
 * @param times as there
 * @param values as there
 * @param totals as there
 * @param sensors as there
 * @param channel as there
 * @param serial as there
 * @param bias as there
 * @param remark as there
 */
@BinaryRecord(framing = Framing.PLAIN)
@SuppressWarnings("ArrayRecordComponent") // As there.
public record Measurements(
        @Varint int[] counts,
        @Varint long[] times,
        double[] values,
        Map<String, @Varint Long> totals,
        List<String> sensors,
        @Varint OptionalInt channel,
        @Varint OptionalLong serial,
        OptionalDouble bias,
        Optional<String> remark) {

    /**
     * Compares arrays by their elements, unlike what a record does by itself.
     *
     * @param other what to compare with
     * @return whether it is an equal measurement
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurements that
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(times, that.times)
                && Arrays.equals(values, that.values)
                && totals.equals(that.totals)
                && sensors.equals(that.sensors)
                && channel.equals(that.channel)
                && serial.equals(that.serial)
                && bias.equals(that.bias)
                && remark.equals(that.remark);
    }

    /**
     * Returns a hash code that fits {@link #equals}.
     *
     * @return one of some components
     */
    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(counts), totals, sensors);
    }
}
