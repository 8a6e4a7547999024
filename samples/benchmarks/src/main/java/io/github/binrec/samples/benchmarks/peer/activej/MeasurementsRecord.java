package io.github.binrec.samples.benchmarks.peer.activej;

import io.activej.serializer.annotations.SerializeNullable;
import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.samples.benchmarks.data.Measurements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Measurements without Optional, which ActiveJ does not know: what is empty is null.
 *
 * @param counts as in {@link Measurements}
 * @param times as in {@link Measurements}
 * @param values as in {@link Measurements}
 * @param totals as in {@link Measurements}
 * @param sensors as in {@link Measurements}
 * @param channel as in {@link Measurements}
 * @param serial as in {@link Measurements}
 * @param bias as in {@link Measurements}
 * @param remark as in {@link Measurements}
 */
@SerializeRecord
@SuppressWarnings("ArrayRecordComponent") // As in Measurements.
public record MeasurementsRecord(
        int[] counts,
        long[] times,
        double[] values,
        Map<String, Long> totals,
        List<String> sensors,
        @SerializeNullable @Nullable Integer channel,
        @SerializeNullable @Nullable Long serial,
        @SerializeNullable @Nullable Double bias,
        @SerializeNullable @Nullable String remark) {

    static MeasurementsRecord of(Measurements value) {
        return new MeasurementsRecord(
                value.counts(),
                value.times(),
                value.values(),
                value.totals(),
                value.sensors(),
                value.channel().isPresent() ? value.channel().getAsInt() : null,
                value.serial().isPresent() ? value.serial().getAsLong() : null,
                value.bias().isPresent() ? value.bias().getAsDouble() : null,
                value.remark().orElse(null));
    }

    Measurements toMeasurements() {
        return new Measurements(
                counts,
                times,
                values,
                totals,
                sensors,
                channel == null ? OptionalInt.empty() : OptionalInt.of(channel),
                serial == null ? OptionalLong.empty() : OptionalLong.of(serial),
                bias == null ? OptionalDouble.empty() : OptionalDouble.of(bias),
                Optional.ofNullable(remark));
    }
}
