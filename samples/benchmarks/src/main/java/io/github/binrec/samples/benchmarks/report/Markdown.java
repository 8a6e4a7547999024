package io.github.binrec.samples.benchmarks.report;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;

/** Prints tables, and numbers as they stand in them. */
record Markdown(PrintStream out) {

    /** Begins a table with a title and the names of its columns, of which the first is text. */
    void table(String title, String first, Collection<String> columns) {
        out.println();
        out.println("**" + title + "**");
        out.println();
        row(first, columns);
        out.println("|---|" + "---:|".repeat(columns.size()));
    }

    void row(String first, Collection<String> cells) {
        out.println("| " + first + " | " + String.join(" | ", cells) + " |");
    }

    void line(String text) {
        out.println();
        out.println(text);
    }

    static String time(double nanos) {
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

    static String bytes(double bytes) {
        return bytes < 0.5 ? "0" : String.format(Locale.ROOT, "%,.0f", bytes);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
