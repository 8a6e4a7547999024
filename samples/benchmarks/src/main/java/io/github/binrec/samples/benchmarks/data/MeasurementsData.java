package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Makes measurements. */
final class MeasurementsData {
    private static final long SEED = 0x73656e736f72L;
    private static final long START = 1_790_000_000_000L;
    private static final int VALUES = 1_000;
    private static final int ENTRIES = 50;

    private MeasurementsData() {}

    /** Two values that differ in what is empty. */
    static List<Measurements> measurements() {
        SplittableRandom random = new SplittableRandom(SEED);
        return List.of(
                measurements(random, OptionalInt.of(7), OptionalLong.empty(), Optional.of("recalibrated")),
                measurements(random, OptionalInt.empty(), OptionalLong.of(4_711_000_815L), Optional.empty()));
    }

    private static Measurements measurements(
            SplittableRandom random, OptionalInt channel, OptionalLong serial, Optional<String> remark) {
        return new Measurements(
                random.ints(VALUES, 0, 100_000).toArray(),
                random.longs(VALUES, 0, 1_000).map(millis -> START + millis).toArray(),
                random.doubles(VALUES, -40, 120).toArray(),
                totals(random),
                sensors(random),
                channel,
                serial,
                OptionalDouble.of(0.25),
                remark);
    }

    private static Map<String, Long> totals(SplittableRandom random) {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (int i = 0; i < ENTRIES; i++) {
            totals.put("total." + i + "." + random.nextInt(1_000), random.nextLong(1_000_000));
        }
        return totals;
    }

    private static List<String> sensors(SplittableRandom random) {
        List<String> sensors = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            sensors.add("sensor-" + random.nextInt(100_000));
        }
        return sensors;
    }
}
