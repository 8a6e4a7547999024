package io.github.binrec.samples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Turns the results that JMH writes as JSON into tables in Markdown. */
public final class Report {
    private static final String CODECS = "CodecBenchmark";
    private static final String FILE_RUN = "FileRunBenchmark";

    private Report() {}

    /**
     * Prints the tables of one run or several.
     *
     * @param arguments the files that JMH has written
     * @throws IOException if one cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        print(Arrays.stream(arguments).map(Path::of).toList(), System.out);
    }

    /**
     * Prints the tables of one run or several. What was measured in several counts with the forks of all: so runs can take turns,
     * and what else the machine is at meets all that is compared alike.
     *
     * @param files the files that JMH has written
     * @param out where to print
     * @throws IOException if one cannot be read
     */
    public static void print(List<Path> files, PrintStream out) throws IOException {
        Results results = new Results(Measured.read(files));
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
