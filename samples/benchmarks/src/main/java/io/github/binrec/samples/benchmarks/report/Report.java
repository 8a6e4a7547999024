package io.github.binrec.samples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns the results that JMH writes as JSON into tables in Markdown. */
public final class Report {
    /** In the tables of codecs, times are compared with this one. */
    private static final String LIMIT = "limit";

    /** What differs in this parameter is not compared with each other. */
    private static final String NUMBER = "number";

    private final List<Measured> all;
    private final PrintStream out;

    private Report(List<Measured> all, PrintStream out) {
        this.all = all;
        this.out = out;
    }

    /**
     * Prints the tables of a file.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        print(Path.of(arguments[0]), System.out);
    }

    /**
     * Prints the tables of a file.
     *
     * @param json what JMH has written
     * @param out where to print
     * @throws IOException if the file cannot be read
     */
    public static void print(Path json, PrintStream out) throws IOException {
        Report report = new Report(Measured.read(json), out);
        report.codecs();
        report.others();
    }

    private void codecs() {
        List<Measured> results = select(measured -> measured.type().equals("CodecBenchmark"));
        for (String method : distinct(results, Measured::method)) {
            List<Measured> table = results.stream()
                    .filter(measured -> measured.method().equals(method))
                    .toList();
            codecTable(method + ": CPU time of a value, and how many times that of limit", table, this::timeAndRatio);
            codecTable(method + ": bytes allocated for a value", table, (measured, all) -> bytes(measured.allocated()));
        }
    }

    /** Says what stands in a cell. */
    private interface Cell {
        String of(Measured measured, List<Measured> table);
    }

    private void codecTable(String title, List<Measured> table, Cell cell) {
        Set<String> sets = distinct(table, measured -> measured.parameter("data"));
        out.println();
        out.println("**" + title + "**");
        out.println();
        out.println("| codec | " + String.join(" | ", sets) + " |");
        out.println("|---|" + "---:|".repeat(sets.size()));
        for (String codec : distinct(table, measured -> measured.parameter("codec"))) {
            List<String> cells = new ArrayList<>();
            for (String set : sets) {
                cells.add(find(table, codec, set)
                        .map(measured -> cell.of(measured, table))
                        .orElse(""));
            }
            out.println("| " + codec + " | " + String.join(" | ", cells) + " |");
        }
    }

    private String timeAndRatio(Measured measured, List<Measured> table) {
        Optional<Measured> limit = find(table, LIMIT, measured.parameter("data"));
        String time = time(measured.time());
        return limit.map(l -> String.format(Locale.ROOT, "%s (%.2f)", time, measured.time() / l.time()))
                .orElse(time);
    }

    private static Optional<Measured> find(List<Measured> table, String codec, String set) {
        return table.stream()
                .filter(measured -> codec.equals(measured.parameter("codec")) && set.equals(measured.parameter("data")))
                .findFirst();
    }

    /** What is not about codecs: a table for each method, its first row compared with. */
    private void others() {
        List<Measured> results = select(measured -> !measured.type().equals("CodecBenchmark"));
        for (String title : distinct(results, Report::title)) {
            List<Measured> table = results.stream()
                    .filter(measured -> title(measured).equals(title))
                    .toList();
            out.println();
            out.println("**" + title + "**");
            out.println();
            out.println("| which | CPU time | times the first | allocated | forks apart |");
            out.println("|---|---:|---:|---:|---:|");
            for (Measured measured : table) {
                out.println(row(measured, table.get(0)));
            }
        }
    }

    private static String title(Measured measured) {
        // The methods of this one are what is compared.
        String title = measured.type().equals("GibibyteBenchmark")
                ? measured.type()
                : measured.type() + ", " + measured.method();
        String number = measured.parameters().get(NUMBER);
        return number == null ? title : title + ", " + number;
    }

    private static String row(Measured measured, Measured first) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %s | %.2f |",
                name(measured),
                time(measured.time()),
                measured.time() / first.time(),
                bytes(measured.allocated()),
                measured.spread());
    }

    private static String name(Measured measured) {
        return measured.parameters().isEmpty()
                ? measured.method()
                : measured.parameters().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(NUMBER))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" "));
    }

    private List<Measured> select(Predicate<Measured> which) {
        return all.stream().filter(which).toList();
    }

    /** Reads a property of a result. */
    private interface Property {
        String of(Measured measured);
    }

    private static Set<String> distinct(List<Measured> results, Property property) {
        return results.stream().map(property::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String time(double nanos) {
        if (nanos < 10) {
            return String.format(Locale.ROOT, "%.2f ns", nanos);
        }
        if (nanos < 1_000) {
            return String.format(Locale.ROOT, nanos < 100 ? "%.1f ns" : "%.0f ns", nanos);
        }
        if (nanos < 1_000_000) {
            return String.format(Locale.ROOT, nanos < 100_000 ? "%.1f µs" : "%.0f µs", nanos / 1e3);
        }
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private static String bytes(double bytes) {
        return bytes < 0.5 ? "0" : String.format(Locale.ROOT, "%,.0f", bytes);
    }
}
