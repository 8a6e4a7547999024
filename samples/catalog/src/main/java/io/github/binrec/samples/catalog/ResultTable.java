package io.github.binrec.samples.catalog;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * The measurements as a table, a line for each.
 *
 * @param types how many types there are
 * @param members how many members they have
 * @param measurements what was measured
 */
record ResultTable(int types, int members, List<Measurement> measurements) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Prints the table; a megabyte is a million bytes. */
    void print(PrintWriter out) {
        out.printf(
                "%-16s %8s %9s %12s %10s %8s %10s %8s%n",
                "", "types", "members", "bytes", "write ms", "MB/s", "read ms", "MB/s");
        for (Measurement measurement : measurements) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %,8d %,9d %,12d %,10.1f %,8.0f %,10.1f %,8.0f%n",
                    measurement.label(),
                    types,
                    members,
                    measurement.bytes(),
                    measurement.writeNanos() / NANOS_PER_MILLI,
                    megabytesPerSecond(measurement.bytes(), measurement.writeNanos()),
                    measurement.readNanos() / NANOS_PER_MILLI,
                    megabytesPerSecond(measurement.bytes(), measurement.readNanos()));
        }
    }

    private static double megabytesPerSecond(long bytes, long nanos) {
        // Bytes per nanosecond are gigabytes per second.
        return 1000.0 * bytes / nanos;
    }
}
