package io.github.binrec.samples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Turns the results that JMH writes as JSON into tables in Markdown. */
public final class Report {
    private static final String CODECS = "CodecBenchmark";
    private static final String FILE_RUN = "FileRunBenchmark";

    private Report() {}

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
        Results results = new Results(Measured.read(json));
        Markdown markdown = new Markdown(out);
        new CodecTables(of(results, CODECS), markdown).print();
        new FileRunTables(of(results, FILE_RUN), markdown).print();
        Results others = results.where(
                measured -> !measured.type().equals(CODECS) && !measured.type().equals(FILE_RUN));
        new OtherTables(others, markdown).print();
    }

    private static Results of(Results results, String type) {
        return results.where(measured -> measured.type().equals(type));
    }
}
