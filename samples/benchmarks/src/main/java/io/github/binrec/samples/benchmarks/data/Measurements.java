package io.github.binrec.samples.benchmarks.data;

import io.github.binrec.annotations.BinaryRecord;
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
 * What a sensor has measured: arrays, collections and components that may be empty.
 *
 * @param counts how often each value was seen
 * @param times when each value was seen first, in milliseconds since the epoch
 * @param values the values
 * @param totals sums by name
 * @param sensors the names of the parts that took part
 * @param channel the channel in use, if there are several
 * @param serial the serial number, if it is known
 * @param bias what was added to each value, if anything
 * @param remark what somebody had to say about it
 */
@BinaryRecord
@SuppressWarnings("ArrayRecordComponent") // Arrays are what this data set is about.
public record Measurements(
        int[] counts,
        long[] times,
        double[] values,
        Map<String, Long> totals,
        List<String> sensors,
        OptionalInt channel,
        OptionalLong serial,
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
