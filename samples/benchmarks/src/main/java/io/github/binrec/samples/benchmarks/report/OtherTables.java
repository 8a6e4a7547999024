package io.github.binrec.samples.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of streams: a table for each method, its first row compared with. */
final class OtherTables {
    /** What differs in this parameter is not compared with each other. */
    private static final String NUMBER = "number";

    /** Here the methods are what is compared. */
    private static final Set<String> METHODS_COMPARED = Set.of("GibibyteBenchmark");

    private final Results results;
    private final Markdown out;

    OtherTables(Results results, Markdown out) {
        this.results = results;
        this.out = out;
    }

    void print() {
        for (String title : results.distinct(OtherTables::title)) {
            List<Measured> table =
                    results.where(measured -> title(measured).equals(title)).all();
            out.table(title, "which", List.of("CPU time", "times the first", "wall time", "allocated", "forks apart"));
            for (Measured measured : table) {
                out.row(name(measured), cells(measured, table.get(0)));
            }
        }
    }

    private static String title(Measured measured) {
        String title = METHODS_COMPARED.contains(measured.type())
                ? measured.type()
                : measured.type() + ", " + measured.method();
        String number = measured.parameters().get(NUMBER);
        return number == null ? title : title + ", " + number;
    }

    private static List<String> cells(Measured measured, Measured first) {
        return List.of(
                Markdown.time(measured.time()),
                Markdown.ratio(measured.time() / first.time()),
                Markdown.time(measured.wall()),
                Markdown.bytes(measured.allocated()),
                Markdown.ratio(measured.spread()));
    }

    private static String name(Measured measured) {
        return measured.parameters().isEmpty()
                ? measured.method()
                : measured.parameters().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(NUMBER))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" "));
    }
}
