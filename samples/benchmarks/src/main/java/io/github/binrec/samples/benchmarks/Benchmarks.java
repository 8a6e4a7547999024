package io.github.binrec.samples.benchmarks;

import io.github.binrec.samples.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints tables of what they gave.
 *
 * <p>Takes the arguments of JMH: which benchmarks, {@code -p data=trade} and so on. CPU time and allocation are always
 * measured. The results are written to the file given by {@code -rff}, else to {@code target/benchmarks.json}; {@link
 * Report} prints the tables of such a file again.
 */
public final class Benchmarks {
    private static final String RESULTS = "target/benchmarks.json";

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments as JMH takes them
     * @throws CommandLineOptionException if JMH does not understand them
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written or read
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        if (given.shouldList()) {
            new Runner(given).list();
            return;
        }
        Path results = Path.of(given.getResult().orElse(RESULTS));
        makeFolder(results);
        Options options = new OptionsBuilder()
                .parent(given)
                .addProfiler(CpuTimeProfiler.class)
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(results.toString())
                .build();
        new Runner(options).run();
        Report.print(List.of(results), System.out);
    }

    /** JMH wants the folder to exist; where only the jar was built, the project's own {@code target} does not. */
    static void makeFolder(Path results) throws IOException {
        Files.createDirectories(results.toAbsolutePath().getParent());
    }
}
