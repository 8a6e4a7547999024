package io.github.binrec.samples.benchmarks.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The times of many starts, as a table in Markdown: medians, and how many times those of binrec. */
final class StartUpTable {
    private static final String OURS = "binrec";

    private final Map<String, List<Times>> all = new LinkedHashMap<>();

    /**
     * The times of one start, in nanoseconds.
     *
     * @param wall from before the process was started until it said that it has the record
     * @param cpu the CPU time of the process until then
     * @param inMain from the start of the program's main method until it had the record
     */
    record Times(long wall, long cpu, long inMain) {}

    void add(String codec, Times times) {
        all.computeIfAbsent(codec, key -> new ArrayList<>()).add(times);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("""
                | codec | wall | times binrec | CPU | above nothing, wall | above nothing, CPU | times binrec | in main | times binrec |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        Times nothing = median(FirstRecord.NOTHING);
        Times ours = median(OURS);
        for (String codec : all.keySet()) {
            table.append(row(codec, nothing, ours));
        }
        return table.toString();
    }

    private String row(String codec, Times nothing, Times ours) {
        Times times = median(codec);
        Times more = above(times, nothing);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
                codec,
                millis(times.wall),
                ratio(times.wall, ours.wall),
                millis(times.cpu),
                millis(more.wall),
                millis(more.cpu),
                ratio(more.cpu, ours.cpu - nothing.cpu),
                millis(times.inMain),
                ratio(times.inMain, ours.inMain));
    }

    private static Times above(Times times, Times nothing) {
        return new Times(times.wall - nothing.wall, times.cpu - nothing.cpu, times.inMain - nothing.inMain);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private static String ratio(long time, long ours) {
        return ours <= 0 ? "" : String.format(Locale.ROOT, "%.1f", (double) time / ours);
    }

    /** Returns zeros for what was not measured. */
    private Times median(String codec) {
        return new Times(median(codec, Times::wall), median(codec, Times::cpu), median(codec, Times::inMain));
    }

    private long median(String codec, ToLongFunction<Times> which) {
        long[] sorted = all.getOrDefault(codec, List.of()).stream()
                .mapToLong(which)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
