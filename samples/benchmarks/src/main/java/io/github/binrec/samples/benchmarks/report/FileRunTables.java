package io.github.binrec.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of files of many values: a table for each data set, a row for each codec. */
final class FileRunTables {
    /** Times are compared with this one. */
    private static final String RAW = "raw";

    private static final List<String> METHODS = List.of("write", "read");

    private final Results results;
    private final Markdown out;

    FileRunTables(Results results, Markdown out) {
        this.results = results;
        this.out = out;
    }

    void print() {
        for (String set : results.values("data")) {
            Results table = results.where("data", set);
            out.table(title(set, table), "codec", columns());
            for (String codec : table.values("codec")) {
                out.row(codec, cells(table, codec, set));
            }
            out.line(table.spread());
        }
    }

    private static String title(String set, Results table) {
        return String.format(
                Locale.ROOT,
                "%s: a file of %,d values; CPU time of a value, how many times that of raw, wall time, bytes allocated",
                set,
                count(table.all().get(0)));
    }

    /** The benchmark has a parameter for the number of values of each data set. */
    private static long count(Measured measured) {
        return Long.parseLong(measured.parameter(measured.parameter("data").equals("media") ? "media" : "trades"));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add("bytes");
        for (String method : METHODS) {
            columns.addAll(List.of(method, "times raw", "wall", "allocated"));
        }
        return columns;
    }

    private static List<String> cells(Results table, String codec, String set) {
        List<String> cells = new ArrayList<>();
        cells.add(table.find(codec, set)
                .map(measured -> String.format(Locale.ROOT, "%.1f", measured.bytes() / count(measured)))
                .orElse(""));
        for (String method : METHODS) {
            Optional<Measured> raw = table.of(method).find(RAW, set);
            cells.addAll(table.of(method)
                    .find(codec, set)
                    .map(measured -> cells(measured, raw))
                    .orElse(List.of("", "", "", "")));
        }
        return cells;
    }

    private static List<String> cells(Measured measured, Optional<Measured> raw) {
        long count = count(measured);
        return List.of(
                Markdown.time(measured.time() / count),
                raw.map(one -> Markdown.ratio(measured.time() / one.time())).orElse(""),
                Markdown.time(measured.wall() / count),
                Markdown.bytes(measured.allocated() / count));
    }
}
