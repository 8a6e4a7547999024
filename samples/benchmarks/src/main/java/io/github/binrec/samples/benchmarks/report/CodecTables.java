package io.github.binrec.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The tables of codecs in memory: a row for each codec, a column for each data set. */
final class CodecTables {
    /** Times are compared with this one. */
    private static final String LIMIT = "limit";

    private static final String OURS = "binrec";
    private static final String PLAIN = "binrec-plain";
    private static final String OURS_WIDE = "binrec-wide";
    private static final String LIMIT_WIDE = "limit-wide";
    private static final String WRITE = "write";
    private static final String READ = "read";

    private final Results results;
    private final Markdown out;
    private final Set<String> codecs;
    private final Set<String> sets;

    CodecTables(Results results, Markdown out) {
        this.results = results;
        this.out = out;
        this.codecs = results.values("codec");
        this.sets = results.values("data");
    }

    void print() {
        if (results.isEmpty()) {
            return;
        }
        Set<String> methods = results.distinct(Measured::method);
        for (String method : methods) {
            times(method + ": CPU time of a value, and how many times that of limit", time(method));
        }
        if (methods.contains(WRITE) && methods.contains(READ)) {
            times("write and read: CPU time of a value, and how many times that of limit", this::sum);
            next();
            compare("How many times the time of PLAIN, for all records, the default framing takes", OURS, PLAIN);
            compare("After a wide string: how many times that of limit-wide binrec-wide takes", OURS_WIDE, LIMIT_WIDE);
        }
        for (String method : methods) {
            table(
                    method + ": bytes allocated for a value",
                    (codec, set) ->
                            results.of(method).find(codec, set).map(measured -> Markdown.bytes(measured.allocated())));
        }
        out.line(results.spread());
    }

    private BiFunction<String, String, Optional<Double>> time(String method) {
        Results table = results.of(method);
        return (codec, set) -> table.find(codec, set).map(Measured::time);
    }

    private Optional<Double> sum(String codec, String set) {
        return time(WRITE)
                .apply(codec, set)
                .flatMap(write -> time(READ).apply(codec, set).map(read -> write + read));
    }

    private void times(String title, BiFunction<String, String, Optional<Double>> time) {
        table(
                title,
                (codec, set) -> time.apply(codec, set)
                        .map(own -> time.apply(LIMIT, set)
                                .map(limit -> Markdown.time(own) + " (" + Markdown.ratio(own / limit) + ")")
                                .orElse(Markdown.time(own))));
    }

    private void table(String title, BiFunction<String, String, Optional<String>> cell) {
        out.table(title, "codec", sets);
        for (String codec : codecs) {
            row(codec, set -> cell.apply(codec, set));
        }
    }

    private void row(String first, Function<String, Optional<String>> cell) {
        List<String> cells = new ArrayList<>();
        for (String set : sets) {
            cells.add(cell.apply(set).orElse(""));
        }
        out.row(first, cells);
    }

    /** Which of the others comes next to us, or before us, and how many times our time it takes. */
    private void next() {
        if (!codecs.contains(OURS)) {
            return;
        }
        out.table(
                "write and read: the fastest of the others, and how many times the time of binrec it takes", "", sets);
        row(
                "fastest",
                set -> sum(OURS, set)
                        .flatMap(ours -> fastest(set)
                                .map(other -> other.getValue() + " " + Markdown.ratio(other.getKey() / ours))));
    }

    private Optional<Map.Entry<Double, String>> fastest(String set) {
        TreeMap<Double, String> others = new TreeMap<>(Comparator.naturalOrder());
        for (String codec : codecs) {
            if (!codec.startsWith(OURS) && !codec.startsWith(LIMIT)) {
                sum(codec, set).ifPresent(time -> others.put(time, codec));
            }
        }
        return Optional.ofNullable(others.firstEntry());
    }

    private void compare(String title, String codec, String base) {
        if (!codecs.contains(codec) || !codecs.contains(base)) {
            return;
        }
        out.table(title, "", sets);
        row(WRITE, set -> times(time(WRITE), set, codec, base));
        row(READ, set -> times(time(READ), set, codec, base));
        row("write and read", set -> times(this::sum, set, codec, base));
    }

    private static Optional<String> times(
            BiFunction<String, String, Optional<Double>> time, String set, String codec, String base) {
        return time.apply(codec, set).flatMap(own -> time.apply(base, set).map(other -> Markdown.ratio(own / other)));
    }
}
